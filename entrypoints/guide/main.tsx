import '../../assets/tokens.css';
import '../../assets/page-tokens.css';
import '../../assets/parts.css';
import '../../assets/base.css';
import '../../assets/guide.css';
import '../../assets/tools.css';
import '../../assets/lists.css';
import { render } from 'preact';
import { Refuge } from '../../components/refuge.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { GuidePage } from './page.tsx';

render(
  <Refuge catalogue={catalogue}>
    <GuidePage />
  </Refuge>,
  document.body,
);
