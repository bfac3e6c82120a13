import '../../assets/theme.css';
import '../../assets/advice.css';
import '../../assets/popup.css';
import { render } from 'preact';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { Refuge } from '../../components/refuge.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import { loadSearch } from '../../lib/advice/load-search.ts';
import { type Draw, FIRST } from './model.ts';

const draw: Draw = (model, acts) => {
  const { state, pauses, unsaved } = model;
  const props: PopupProps = {
    state,
    noticed: state.kind === 'noticed' ? adviceFor(new Set(state.signals)) : [],
    catalogue,
    pausing: { pauses, unsaved, now: Date.now(), onPause: acts.pause, onResume: acts.resume },
    loadSearch,
    onRemedy: acts.remedy,
  };
  render(
    <Refuge catalogue={catalogue}>
      <Popup {...props} />
    </Refuge>,
    document.body,
  );
};

// The first look needs neither the browser's doors nor their parsers: they come once it has been painted.
draw(FIRST, { remedy: () => {}, pause: () => {}, resume: () => {} });
void painted()
  .then(() => import('./start.ts'))
  .then(({ start }) => start(draw));

/** Nothing is ever painted while the page is hidden, as in a tab behind another: then there is nothing to wait for. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
