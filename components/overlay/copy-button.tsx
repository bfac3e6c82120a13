import { Component } from 'preact';
import { Icon } from './icon.tsx';

interface CopyButtonProps {
  label: string;
  text: string;
  solid?: boolean;
}

/** Where the clipboard is refused, the text is selected for the keyboard. */
export class CopyButton extends Component<CopyButtonProps, { became: 'done' | 'refused' | null }> {
  override state = { became: null };

  copy = () =>
    navigator.clipboard.writeText(this.props.text).then(
      () => this.setState({ became: 'done' }),
      () => this.setState({ became: 'refused' }),
    );

  override render() {
    const { label, text, solid } = this.props;
    const { became } = this.state;
    if (became === 'refused') return <Selected text={text} />;
    return (
      <button type="button" class={`press ${became ?? (solid ? 'solid' : 'plain')}`} onClick={this.copy}>
        <span aria-live="polite">{became ? 'Copié' : label}</span>
        {became && <Icon of="done" />}
        <span class="unseen"> {text}</span>
      </button>
    );
  }
}

function Selected({ text }: { text: string }) {
  return (
    <p>
      <code ref={select}>{text}</code> Copiez avec Ctrl+C (ou ⌘C).
    </p>
  );
}

function select(shown: HTMLElement | null): void {
  if (shown) getSelection()?.selectAllChildren(shown);
}
