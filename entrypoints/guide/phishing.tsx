import '../../assets/request.css';
import { PhishingView } from '../../components/tools/phishing/phishing-view.tsx';
import { suspect } from '../../lib/doors/siret-storage.ts';
import { useStored } from './use-stored.ts';

export function PhishingPage() {
  const { value, set } = useStored(suspect);
  return value === null ? null : <PhishingView pasted={value} onPasted={set} />;
}
