import { useState } from 'preact/hooks';
import { caseOf, inCase, usualCase } from '../../lib/overlay/letter-case.ts';
import type { Note } from '../../lib/overlay/note.ts';
import { NoteBody } from '../overlay/note-body.tsx';

interface DrawnCodeProps {
  typed: string;
  helped: boolean;
}

export function DrawnCode({ typed, helped }: DrawnCodeProps) {
  return helped ? <HelpedCode typed={typed} /> : <Drawing typed={typed} large={false} />;
}

function HelpedCode({ typed: first }: Pick<DrawnCodeProps, 'typed'>) {
  const [typed, type] = useState(first);
  const [large, enlarge] = useState(false);
  const offer = usualCase(typed);
  const note: Note = { kind: 'code', typed: caseOf(typed), offer, picture: large ? 'large' : 'normal' };
  return (
    <>
      <Drawing typed={typed} large={large} />
      <NoteBody
        note={note}
        shortcut=""
        on={{ mend: () => type(inCase(typed, offer)), enlarge: () => enlarge(!large) }}
      />
    </>
  );
}

const Drawing = ({ typed, large }: { typed: string; large: boolean }) => (
  <>
    <span class={large ? 'drawn-picture large' : 'drawn-picture'} aria-hidden="true">
      {[...'GhTrb'].map((letter, at) => (
        <span key={letter} style={{ rotate: `${at % 2 ? 14 : -11}deg` }}>
          {letter}
        </span>
      ))}
    </span>
    <span class="drawn-box drawn-code">{typed}</span>
  </>
);
