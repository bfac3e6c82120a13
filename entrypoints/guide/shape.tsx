import '../../assets/shape.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/save-file.ts';
import { NoShape, type NoShapeProps } from '../../components/shape/no-shape.tsx';
import { ShapeView } from '../../components/shape/shape-view.tsx';
import { describePage } from '../../lib/doors/shape-of.ts';
import { type Described, described } from '../../lib/doors/shape-storage.ts';
import { type Row, rowsOf, without } from '../../lib/shape/rows.ts';
import { shapeFile } from '../../lib/shape/shape-file.ts';

/** The page that was described last, or the way to describe one. */
export function ShapePage() {
  const [page, show] = useState<Described | null>(null);
  const [news, tell] = useState<NoShapeProps['news']>('none');
  useEffect(() => {
    const end = new AbortController();
    described.watch(show, end.signal);
    void described.read().then((read) => end.signal.aborted || show(read));
    return () => end.abort();
  }, []);
  if (page) return <DescribedPage {...page} />;
  return <NoShape news={news} onDescribe={() => void describeTab().then(tell)} />;
}

function DescribedPage({ shape, fromPrivate }: Described) {
  const rows = useMemo(() => rowsOf(shape), [shape]);
  const [struck, strike] = useState<ReadonlySet<Row>>(new Set());
  const text = () => shapeFile(without(shape, struck));
  return (
    <ShapeView
      rows={rows}
      struck={struck}
      fromPrivate={fromPrivate}
      onStrike={(row, isStruck) =>
        strike((before) => new Set([...[...before].filter((one) => one !== row), ...(isStruck ? [row] : [])]))
      }
      text={text}
      onSave={() => saveFile('page-non-comprise.json', text())}
      onForget={() => void described.write(null)}
    />
  );
}

/** The tab that was in front last, never a private one. */
async function describeTab(): Promise<NoShapeProps['news']> {
  const { origins = [] } = await browser.permissions.getAll();
  const url = origins.filter((origin) => origin.startsWith('https://'));
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  const open = tabs.filter(({ id, incognito }) => id !== undefined && !incognito);
  const [last] = open.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (last?.id === undefined) return 'no-tab';
  return (await describePage(last.id, false)) ? 'none' : 'unread';
}
