import { usePolicy } from './in-force.ts';
import { mailtoOf } from './mailto.ts';

/** Whom to ask in the organisation, where it has said so. */
export function ItContact() {
  const { itContact } = usePolicy();
  if (!itContact) return null;
  const { name, email, phone, url } = itContact;
  return (
    <section class="notice it-contact" aria-label="Votre service informatique">
      <p>
        <b>Votre service informatique{name && ` : ${name}`}</b>
      </p>
      <ul>
        {email && (
          <li>
            <a href={mailtoOf(email)}>{email}</a>
          </li>
        )}
        {phone && (
          <li>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </li>
        )}
        {url && (
          <li>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
