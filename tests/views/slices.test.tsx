import { CompressionStream, DecompressionStream } from 'node:stream/web';
import {
  act,
  cleanup,
  configure,
  createEvent,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import { writeXlsx } from 'hucre/xlsx';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SlicesView, type SlicesViewProps } from '../../components/tools/slices/slices-view.tsx';
import { divisionCsv } from '../../lib/tools/siret/division/division-file.ts';
import { EMPTY_DRAFT, type SiretDraft } from '../../lib/tools/siret/siret-draft.ts';
import { siretOf } from '../tools/siret/numbers.ts';

const siretsOf = (count: number) => Array.from({ length: count }, (_, company) => siretOf(company, 1));

const on = { onKeep: vi.fn(), save: vi.fn(), print: vi.fn() };
let draft: SiretDraft = EMPTY_DRAFT;

function Held(given: Partial<SlicesViewProps>) {
  const [held, hold] = useState(draft);
  draft = held;
  return (
    <SlicesView
      draft={held}
      onDraft={hold}
      unsaved={false}
      kept={null}
      keepFailed={false}
      {...on}
      {...given}
    />
  );
}

/** A text as people see it: every space the same. */
const seen = (text: string) => new RegExp(`^${text.replaceAll(' ', '\\s')}`);
const show = (given: Partial<SlicesViewProps> = {}) => render(<Held {...given} />);
const mendOf = (line: number) => screen.getByLabelText(`Numéro de la ligne ${line}`);
const named = { labelOf: () => ({ name: '', city: '' }) };
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const paste = (text: string) =>
  fireEvent.input(screen.getByLabelText('Votre liste de SIRET'), { target: { value: text } });
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const choose = (label: RegExp, chosen: File) =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [chosen] } });
const LIST = /^Choisir un (?:autre )?fichier/;
const PREVIOUS = /^Choisir l’ancienne répartition/;
const edit = () => fireEvent.click(screen.getByRole('button', { name: 'Modifier la liste' }));

// What workbooks need is loaded only when one comes.
configure({ asyncUtilTimeout: 8_000 });

beforeEach(() => {
  // The browsers have these; the stand-in of a page does not.
  vi.stubGlobal('DecompressionStream', DecompressionStream);
  vi.stubGlobal('CompressionStream', CompressionStream);
  draft = EMPTY_DRAFT;
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

describe('the slices of SIRET', () => {
  it('says nothing before there is a list', () => {
    show();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('divides 730 establishments into four accounts, in place of the list that was pasted', async () => {
    show();
    paste(siretsOf(730).join('\n'));
    const heading = await screen.findByRole('heading', { name: seen('Vos SIRET en 4 comptes') });
    expect(screen.getByText(seen('730 SIRET retenus'))).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
    expect(screen.queryByLabelText('Votre liste de SIRET')).toBeNull();
    expect(screen.getByText(seen('730 lignes lues'))).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(heading));
    edit();
    expect((screen.getByLabelText('Votre liste de SIRET') as HTMLTextAreaElement).value).toHaveLength(
      730 * 15 - 1,
    );
  });

  it('leaves the field where it is while somebody types', async () => {
    show();
    paste('73282932000074');
    expect(await screen.findByRole('heading', { name: seen('Vos SIRET en 1 compte') })).toBeTruthy();
    expect(screen.getByLabelText('Votre liste de SIRET')).toBeTruthy();
  });

  it('shows how far it is with a list that takes more than half a second', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 300;
      return clock;
    });
    const progress: number[] = [];
    const watcher = new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.progress progress');
      if (bar) progress.push(bar.value);
    });
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
    show();
    paste(siretsOf(9_000).join('\n'));
    await screen.findByRole('heading', { name: seen('Vos SIRET en 45 comptes') });
    watcher.disconnect();
    expect(progress.length).toBeGreaterThan(0);
    expect(document.querySelector('.progress')).toBeNull();
  });

  it('stops reading when asked, and goes on when asked', async () => {
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 300;
      return clock;
    });
    show();
    paste(siretsOf(9_000).join('\n'));
    fireEvent.click(await screen.findByRole('button', { name: 'Arrêter' }));
    expect(await screen.findByText('Lecture arrêtée.')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    now.mockRestore();
    fireEvent.click(button('Reprendre'));
    expect(await screen.findByRole('heading', { name: seen('Vos SIRET en 45 comptes') })).toBeTruthy();
  });

  it('stops dividing a long list when asked, and goes on when asked', async () => {
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 300;
      return clock;
    });
    show();
    paste(siretsOf(9_000).join('\n'));
    await screen.findByRole('progressbar', { name: 'Répartition de la liste' });
    fireEvent.click(button('Arrêter'));
    expect(await screen.findByText('Répartition arrêtée.')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    now.mockRestore();
    fireEvent.click(button('Reprendre'));
    expect(await screen.findByRole('heading', { name: seen('Vos SIRET en 45 comptes') })).toBeTruthy();
    expect(screen.queryByText('Répartition arrêtée.')).toBeNull();
  });

  it('divides a long list anew when a number of it is mended, without taking the accounts off the screen', async () => {
    show();
    paste([...siretsOf(9_000), '55208131700019'].join('\n'));
    const heading = await screen.findByRole('heading', { name: seen('Vos SIRET en 45 comptes') });
    fireEvent.input(mendOf(9_001), { target: { value: '55208131700018' } });
    fireEvent.click(button('Corriger'));
    expect(heading.isConnected).toBe(true);
    await waitFor(() => expect(heading.textContent).toMatch(seen('Vos SIRET en 46 comptes')));
    expect(heading.isConnected).toBe(true);
  });

  it('names duplicates with the line they repeat', async () => {
    show();
    paste('73282932000074\nEntreprise\n732 829 320 00074');
    fireEvent.click(await screen.findByText('Doublons, gardés une seule fois (1)'));
    expect(await screen.findByText(/^Ligne 3.*déjà à la ligne 1$/)).toBeTruthy();
  });

  it('says what to do when there is no SIRET at all', async () => {
    show();
    paste('Bonjour\nvoici la liste');
    expect(await screen.findByText(/^Aucun SIRET valable n’a été trouvé/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /Vos SIRET/ })).toBeNull();
  });

  it('says why an account is not full', async () => {
    show();
    const list = [150, 150].flatMap((count, company) =>
      Array.from({ length: count }, (_, establishment) => siretOf(company, establishment)),
    );
    paste(list.join('\n'));
    expect(
      await screen.findAllByText(/50\splaces libres.*une même entreprise restent ensemble/),
    ).toHaveLength(2);
  });

  it('shows the names of the establishments with their numbers', async () => {
    show();
    paste('Nom;SIRET;Ville\nBoulangerie Dupont;73282932000074;Lyon\nHôtel du Lac;55208131700018;Annecy');
    fireEvent.click(await screen.findByRole('button', { name: 'Voir le compte 1' }));
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'ÉtablissementSIRETVille',
      'Boulangerie Dupont732\u00a0829\u00a0320\u00a000074Lyon',
      'Hôtel du Lac552\u00a0081\u00a0317\u00a000018Annecy',
    ]);
  });
});

describe('what is to be mended', () => {
  it('is shown with its line, what is wrong and what to do', async () => {
    show();
    paste('73282932000074\n73282932000075\n3,56E+13');
    const part = within(await screen.findByRole('region', { name: seen('2 numéros à corriger ici') }));
    expect(part.getByText('Ligne 2')).toBeTruthy();
    expect(part.getByText(/Un des 5 derniers chiffres est sans doute faux/)).toBeTruthy();
    expect(part.getByText(/Excel a raccourci ce numéro/)).toBeTruthy();
    expect(part.getByText(/mettez la colonne au format/)).toBeTruthy();
  });

  it('takes a number typed in its place, and gives it back', async () => {
    show();
    paste('73282932000074\nDupont;55208131700019');
    await screen.findByText(seen('1 SIRET retenu'));
    fireEvent.input(mendOf(2), { target: { value: '55208131700017' } });
    fireEvent.click(button('Corriger'));
    expect(await screen.findByText(/Un des 5 derniers/)).toBeTruthy();
    fireEvent.input(mendOf(2), { target: { value: '552 081 317 00018' } });
    fireEvent.click(button('Corriger'));
    expect(await screen.findByText(seen('2 SIRET retenus'))).toBeTruthy();
    expect(screen.queryByText(/à corriger ici/)).toBeNull();
    fireEvent.click(button('Annuler la correction de la ligne 2'));
    expect(await screen.findByText(seen('1 numéro à corriger ici'))).toBeTruthy();
  });

  it('may be left out, and is told', async () => {
    show();
    paste('73282932000074\n73282932000075');
    fireEvent.click(await screen.findByRole('button', { name: 'Laisser de côté la ligne 2' }));
    expect(await screen.findByText(/73282932000075.*laissé de côté|laissé de côté/)).toBeTruthy();
    expect(screen.queryByText(/à corriger ici/)).toBeNull();
  });

  it('offers the zeros that were lost, one number or all of them, and takes them away again', async () => {
    show();
    paste(`${siretOf(5_000_000, 1).slice(1)}\n73282932000074`);
    expect(await screen.findByRole('button', { name: /^Prendre 0/ })).toBeTruthy();
    fireEvent.click(button(seen('Prendre 1 proposition')));
    expect(await screen.findByText(seen('2 SIRET retenus'))).toBeTruthy();
    expect(screen.getByText('Lus autrement qu’ils ne sont écrits (1)')).toBeTruthy();
    fireEvent.click(button(seen('Annuler 1 proposition')));
    expect(await screen.findByText(seen('1 SIRET retenu'))).toBeTruthy();
  });

  it('is drawn twenty lines at a time', async () => {
    show();
    paste(Array.from({ length: 50 }, () => '12345678901234').join('\n'));
    await screen.findByText('Ligne 20');
    expect(screen.queryByText('Ligne 21')).toBeNull();
    fireEvent.click(button(/^Afficher la suite/));
    expect(await screen.findByText('Ligne 21')).toBeTruthy();
  });

  it('shows beside its source what was read otherwise, and leaves it out when asked', async () => {
    show();
    paste('73282932000074\n55208131700018.0');
    fireEvent.click(await screen.findByText('Lus autrement qu’ils ne sont écrits (1)'));
    expect((await screen.findByText('55208131700018.0')).closest('li')?.textContent).toContain(
      'sans les décimales',
    );
    fireEvent.click(button('Laisser de côté la ligne 2'));
    expect(await screen.findByText(seen('1 SIRET retenu'))).toBeTruthy();
  });

  it('gives back a number read otherwise that was left out, as it was before', async () => {
    show();
    paste('73282932000074\n55208131700018.0');
    fireEvent.click(await screen.findByText('Lus autrement qu’ils ne sont écrits (1)'));
    fireEvent.click(await screen.findByRole('button', { name: 'Laisser de côté la ligne 2' }));
    await screen.findByText(seen('1 SIRET retenu'));
    expect(screen.queryByText(/^Lus autrement/)).toBeNull();
    fireEvent.click(button('Annuler la correction de la ligne 2'));
    expect(await screen.findByText(seen('2 SIRET retenus'))).toBeTruthy();
    expect(screen.getByText('Lus autrement qu’ils ne sont écrits (1)')).toBeTruthy();
    expect(screen.queryByText(/^Corrigés ou laissés/)).toBeNull();
    expect(draft.mends).toEqual([]);
  });
});

describe('a list with choices', () => {
  it('of several columns says which one is taken, and takes another', async () => {
    show();
    paste('siret;siret_siege\n55208131701230;55208131700018\n55208131702451;55208131700018');
    const choice = await screen.findByLabelText(/^Plusieurs colonnes contiennent des SIRET/);
    expect((choice as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('siret');
    fireEvent.change(choice, { target: { value: '1' } });
    expect(await screen.findByText(seen('1 SIRET retenu'))).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Plusieurs colonnes/), { target: { value: 'all' } });
    expect(await screen.findByText(seen('3 SIRET retenus'))).toBeTruthy();
  });

  it('of several sheets takes the likely one, and another one when asked', async () => {
    show();
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['rien']] },
        {
          name: 'Sites',
          rows: [['SIRET'], ['73282932000074'], ['55208131700018']],
          rowDefs: new Map([[2, { hidden: true }]]),
        },
        { name: 'Anciens', rows: [['SIRET'], ['55208131701230']], hidden: true },
      ],
    });
    choose(LIST, file('sites.xlsx', new Uint8Array(bytes)));
    expect(await screen.findByText(seen('2 SIRET retenus'))).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/ligne masquée/));
    expect(await screen.findByText(seen('1 SIRET retenu'))).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Feuille'), { target: { value: '2' } });
    expect(await screen.findByText('Cette feuille est masquée dans le classeur.')).toBeTruthy();
  });
});

describe('a file of SIRET', () => {
  it('is read in its own encoding', async () => {
    show();
    choose(
      LIST,
      file('liste.csv', new Uint8Array([0xe9, 0x3b, ...new TextEncoder().encode('73282932000074')])),
    );
    expect(await screen.findByText(seen('1 SIRET retenu'))).toBeTruthy();
    edit();
    expect(screen.getByRole('button', { name: 'Retirer liste.csv' })).toBeTruthy();
  });

  it('that cannot be read is refused with what to do, and the pasted list stays', async () => {
    show();
    paste('73282932000074');
    choose(LIST, file('liste.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])));
    expect((await screen.findByText(/abîmé/)).textContent).toContain('collez-la ici');
    expect(draft.pasted).toBe('73282932000074');
  });

  it('gives the pasted list back when it is taken away', async () => {
    show();
    paste('73282932000074');
    choose(LIST, file('liste.csv', 'rien'));
    await screen.findByText(/^Aucun SIRET/);
    edit();
    fireEvent.click(await screen.findByRole('button', { name: 'Retirer liste.csv' }));
    expect((screen.getByLabelText('Votre liste de SIRET') as HTMLTextAreaElement).value).toBe(
      '73282932000074',
    );
  });

  it('can be dropped', async () => {
    show();
    const place = screen.getByLabelText('Votre liste de SIRET').closest('fieldset') as HTMLElement;
    const drop = createEvent.drop(place);
    Object.defineProperty(drop, 'dataTransfer', {
      value: { types: ['Files'], files: [file('a.txt', '73282932000074')] },
    });
    fireEvent(place, drop);
    expect(await screen.findByText(seen('1 SIRET retenu'))).toBeTruthy();
  });
});

describe('the division of last month', () => {
  const [first = '', second = '', third = ''] = siretsOf(3);

  it('keeps everybody who stays in place and says who came and who left', async () => {
    show();
    choose(PREVIOUS, file('octobre.csv', divisionCsv({ ...named, accounts: [[first], [second]] })));
    await screen.findByText('octobre.csv');
    paste(`${second}\n${third}`);
    expect(await screen.findByText(/1\sSIRET reste dans leur compte|1\sSIRET reste/)).toBeTruthy();
    fireEvent.click(screen.getByText('Partis (1)'));
    expect(await screen.findByText(/à retirer du compte 1$/)).toBeTruthy();
  });

  it('is refused when the file is another one', async () => {
    show();
    choose(PREVIOUS, file('autre.csv', `1;${first}`));
    expect(await screen.findByText(/sa première ligne doit commencer/)).toBeTruthy();
  });

  it('is kept on this computer only when asked', async () => {
    show();
    paste(first);
    await screen.findByRole('heading', { name: seen('Vos SIRET en 1 compte') });
    expect(on.onKeep).not.toHaveBeenCalled();
    fireEvent.click(button('Garder pour le mois prochain'));
    expect(on.onKeep).toHaveBeenCalledExactlyOnceWith({ accounts: [[first]], names: [] });
    expect(await screen.findByText(/^C’est gardé/)).toBeTruthy();
  });

  it('that was kept can be used or forgotten', async () => {
    show({ kept: { at: Date.UTC(2026, 9, 20, 12), accounts: [[first]] } });
    expect(screen.getByText(/répartition gardée le 20 octobre 2026/)).toBeTruthy();
    fireEvent.click(button('L’utiliser'));
    expect(draft.previous?.accounts).toEqual([[first]]);
    fireEvent.click(button('L’effacer'));
    expect(on.onKeep).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('taking the accounts away', () => {
  const sirets = siretsOf(201);
  const divided = async () => {
    show();
    paste(sirets.join('\n'));
    await screen.findByRole('heading', { name: seen('Vos SIRET en 2 comptes') });
  };

  it('downloads all of them as a workbook or as CSV, or one', async () => {
    await divided();
    fireEvent.click(button('Télécharger pour Excel'));
    await waitFor(() => expect(on.save).toHaveBeenCalledOnce());
    expect(on.save.mock.lastCall?.[0]).toMatch(/^siret-comptes-\d{4}-\d\d-\d\d\.xlsx$/);
    expect(on.save.mock.lastCall?.[1]).toBeInstanceOf(Blob);
    fireEvent.click(button('Fichier .csv'));
    expect(on.save).toHaveBeenLastCalledWith(
      expect.stringMatching(/^siret-comptes-.*\.csv$/),
      expect.stringContaining('Compte;SIRET'),
    );
    fireEvent.click(button('Voir le compte 2'));
    fireEvent.click(button('Télécharger le compte 2 (.csv)'));
    expect(on.save.mock.lastCall?.[0]).toBe('compte-2-siret.csv');
    expect(on.save.mock.lastCall?.[1].trim().split('\r\n')).toHaveLength(2);
  });

  it('copies one account, a number per line', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await divided();
    fireEvent.click(button('Copier le compte 1'));
    await waitFor(() => expect(writeText).toHaveBeenCalledOnce());
    expect(writeText.mock.lastCall?.[0].trim().split('\r\n')).toHaveLength(200);
  });

  it('shows the numbers themselves where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await divided();
    fireEvent.click(button('Copier le compte 2'));
    expect(await screen.findByLabelText('Texte à copier')).toBeTruthy();
  });

  it('prints every number', async () => {
    await divided();
    fireEvent.click(button('Imprimer'));
    await waitFor(() => expect(on.print).toHaveBeenCalledOnce());
    expect(document.querySelectorAll('td.siret')).toHaveLength(201);
    await act(async () => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('td.siret')).toHaveLength(0);
  });
});

describe('the browser’s own print command', () => {
  it('prints every number too', async () => {
    show();
    paste(siretsOf(3).join('\n'));
    await screen.findByRole('heading', { name: seen('Vos SIRET en 1 compte') });
    await act(async () => void dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('td.siret')).toHaveLength(3);
    await act(async () => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('td.siret')).toHaveLength(0);
  });
});

describe('second thoughts', () => {
  it('give back what was emptied by mistake', () => {
    show();
    paste('73282932000074');
    fireEvent.click(button('Tout effacer'));
    expect(draft.pasted).toBe('');
    fireEvent.click(button('Annuler l’effacement'));
    expect(draft.pasted).toBe('73282932000074');
  });

  it('are told when the list could not be kept', () => {
    show({ unsaved: true });
    expect(screen.getByText(/n’a pas pu être gardée dans le navigateur/)).toBeTruthy();
  });
});

describe('a list pasted over the whole of another', () => {
  it('takes nothing of what was chosen for the former one', async () => {
    draft = {
      ...EMPTY_DRAFT,
      pasted: 'SIRET;SIRET siège\n55208131701230;55208131700018\n73282932000074;55208131700018',
      column: 1,
      zeros: true,
    };
    show();
    await waitFor(edit);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Votre liste de SIRET');
    field.select();
    fireEvent.paste(field, { clipboardData: { getData: () => '' } });
    paste('Nom;SIRET;N° client\nMagasin;55208131701230;1\nAtelier;73282932000074;2');
    await waitFor(() => expect(draft.column).toBe('likeliest'));
    expect(draft.zeros).toBe(false);
    await waitFor(() => expect(button('Modifier la liste')).toBeTruthy());
  });
});
