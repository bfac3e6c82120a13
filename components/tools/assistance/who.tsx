import type { ComponentProps } from 'preact';
import { TextField } from '../messages/text-field.tsx';
import { fieldProps, type PartProps } from './part.ts';

type WhoField = 'email' | 'sirets' | 'phone' | 'name';

const FIELDS: readonly ({ field: WhoField } & Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'rows' | 'keyboard' | 'autocomplete'
>)[] = [
  {
    field: 'email',
    label: 'Adresse de messagerie',
    hint: 'Celle de votre demande de compte.',
    keyboard: 'email',
    autocomplete: 'email',
  },
  {
    field: 'sirets',
    label: 'SIRET',
    hint: '14 chiffres, un numéro par ligne.',
    rows: 1,
  },
  {
    field: 'phone',
    label: 'Téléphone portable',
    hint: 'Hors de France : + et l’indicatif du pays.',
    keyboard: 'tel',
    autocomplete: 'tel',
  },
  { field: 'name', label: 'Nom et prénom', autocomplete: 'name' },
];

/** What the support needs to know who asks, and for which establishment. */
export function Who(part: PartProps) {
  return (
    <fieldset>
      <legend>Vous et votre établissement</legend>
      {FIELDS.map(({ field, ...rest }) => (
        <TextField key={field} {...rest} {...fieldProps(field, part)} />
      ))}
    </fieldset>
  );
}
