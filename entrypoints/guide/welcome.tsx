import { WelcomeView } from '../../components/guide/welcome-view.tsx';
import { browserName } from '../../lib/page/browser-name.ts';

/** The first-run page, in the words of this browser. */
export function WelcomePage() {
  return <WelcomeView browserName={browserName(navigator.userAgent)} />;
}
