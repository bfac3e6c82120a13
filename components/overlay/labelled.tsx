/** A text in which the site's labels are drawn as such, not in « guillemets ». */
export function Labelled({ text, labels }: { text: string; labels: readonly string[] }) {
  const parts = text.split(/«\u00a0(.*?)\u00a0»/);
  return (
    <>
      {parts.map((part, index) => {
        if (index % 2 === 0) return index > 0 && part === '.' ? <Stop key="stop" /> : part;
        return labels.includes(part) ? <SiteLabel key={part} label={part} /> : `«\u00a0${part}\u00a0»`;
      })}
    </>
  );
}

/** A label of the site, letter for letter; `ringed` as the link itself is. */
export function SiteLabel({ label, ringed = false }: { label: string; ringed?: boolean }) {
  return <span class={ringed ? 'site-label ringed' : 'site-label'}>{label}</span>;
}

/** Hidden: below a label as wide as its line it would stand alone. */
const Stop = () => <span class="unseen">.</span>;
