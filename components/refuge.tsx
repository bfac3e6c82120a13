import { Component, type ComponentChildren } from 'preact';
import { type Advice, stepsOf } from '../lib/advice/advice.ts';

interface RefugeProps {
  catalogue: readonly Advice[];
  children: ComponentChildren;
}

/** Where a view breaks, shows the advice with nothing that could break too. */
export class Refuge extends Component<RefugeProps, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <PlainGuide catalogue={this.props.catalogue} /> : this.props.children;
  }
}

function PlainGuide({ catalogue }: { catalogue: readonly Advice[] }) {
  return (
    <main>
      <h1>Le guide</h1>
      <p class="notice">Cette page s’est mal ouverte. Les conseils sont là quand même.</p>
      {catalogue.map((advice) => (
        <article key={advice.id} class="card">
          <h2>{advice.title}</h2>
          <p>{advice.summary}</p>
          <ol>
            {stepsOf(advice).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </article>
      ))}
    </main>
  );
}
