import { WelcomeView } from '../../components/guide/welcome-view.tsx';
import { browserName } from '../../lib/page/browser-name.ts';

export function WelcomePage() {
  return <WelcomeView browserName={browserName(navigator.userAgent)} />;
}
