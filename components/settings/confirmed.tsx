import { useRef, useState } from 'preact/hooks';

interface ConfirmedProps {
  label: string;
  /** What will be gone, as a question. */
  question: string;
  /** Said once it is done. */
  done: string;
  onConfirm(): void;
}

/** Asks once more before what cannot be undone. */
export function Confirmed({ label, question, done, onConfirm }: ConfirmedProps) {
  const [step, setStep] = useState<'rest' | 'asking' | 'done'>('rest');
  const first = useRef<HTMLButtonElement>(null);
  const back = (next: 'rest' | 'done') => {
    setStep(next);
    setTimeout(() => first.current?.focus());
  };
  const confirm = () => {
    onConfirm();
    back('done');
  };
  return (
    <div class="actions">
      {step === 'asking' ? (
        <fieldset class="notice actions">
          <legend class="unseen">{label}</legend>
          <span>{question}</span>
          <button type="button" class="button small" ref={focusOnce} onClick={() => back('rest')}>
            Non, garder
          </button>
          <button type="button" class="button small" onClick={confirm}>
            Oui, effacer
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button" ref={first} onClick={() => setStep('asking')}>
          {label}
        </button>
      )}
      <span role="status" class="said small">
        {step === 'done' && done}
      </span>
    </div>
  );
}

/** The harmless answer has the focus when the question comes. */
const focusOnce = (button: HTMLButtonElement | null) => {
  button?.focus();
};
