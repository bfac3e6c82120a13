import { Component } from 'preact';
import { Icon } from '../icon.tsx';

export interface CopyButtonProps {
  /** Long texts may be made when asked for. */
  text: string | (() => string);
  label: string;
  /** Tells buttons of the same label apart, for those who do not see their place. */
  about?: string;
  look?: 'plain' | 'primary' | 'small' | 'icon';
  /** Selects the text where it stands on the page; left out, a refused text is shown below, selected. */
  select?(): void;
}

interface CopyState {
  became: 'copied' | 'refused' | null;
  /** A text that was refused by the clipboard, shown to be copied by keys. */
  refused: string | null;
}

const CLASSES = {
  plain: 'button',
  primary: 'button primary',
  small: 'button small',
  icon: 'button icon-only',
};

/** In ms. */
const SAID_FOR = 4_000;
const REST: CopyState = { became: null, refused: null };

/**
 * Copies a text; where the clipboard is refused, the text is selected instead. Without hooks, which the page's script
 * has not.
 */
export class CopyButton extends Component<CopyButtonProps, CopyState> {
  override state = REST;
  private over = 0;

  override componentWillUnmount() {
    clearTimeout(this.over);
  }

  private readonly copy = async () => {
    const { text, select } = this.props;
    const whole = typeof text === 'string' ? text : text();
    clearTimeout(this.over);
    try {
      await navigator.clipboard.writeText(whole);
      this.setState({ became: 'copied', refused: null });
      this.over = window.setTimeout(() => this.setState(REST), SAID_FOR);
    } catch {
      select?.();
      this.setState({ became: 'refused', refused: select ? null : whole });
    }
  };

  override render() {
    const { label, about, look = 'plain' } = this.props;
    const { became, refused } = this.state;
    const isDone = became === 'copied';
    return (
      <>
        <button type="button" class={`${CLASSES[look]}${isDone ? ' done' : ''}`} onClick={this.copy}>
          {isDone ? <Icon name="done" /> : look === 'icon' && <Icon name="copy" />}
          <span class={look === 'icon' ? 'unseen' : undefined}>
            {isDone ? 'Copié' : label}
            {about && <span class="unseen"> {about}</span>}
          </span>
        </button>
        <span role="status" class={became === 'refused' ? 'said small' : 'unseen'}>
          {isDone && 'Copié.'}
          {became === 'refused' && REFUSED}
        </span>
        {refused !== null && <ToCopy text={refused} />}
      </>
    );
  }
}

const REFUSED = 'Copie refusée. Texte sélectionné\u00a0: Ctrl+C (ou ⌘C).';

const ToCopy = ({ text }: { text: string }) => (
  <section class="to-copy" aria-label="Texte à copier">
    <code ref={selectAll}>{text}</code>
  </section>
);

const selectAll = (shown: HTMLElement | null) => {
  if (shown) getSelection()?.selectAllChildren(shown);
};
