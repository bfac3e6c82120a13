import type { ComponentType } from 'preact';
import { NoEstablishment } from '../../assets/drawings/no-establishment.tsx';
import { Outage } from '../../assets/drawings/outage.tsx';
import type { PageLink } from '../../lib/page/links.ts';
import { DrawnCode } from './drawn-code.tsx';
import type { Scene } from './scene.ts';

interface DrawnPageProps {
  scene: Scene;
  pointed: PageLink | null;
  /** The help speaks of the security code. */
  helped: boolean;
}

interface Drawing {
  title: string;
  fields: readonly string[];
  control?: string;
  links: readonly PageLink[];
  picture?: ComponentType;
}

const CODE = 'Code de sécurité';

const DRAWINGS: Record<Scene['drawn'], Drawing> = {
  login: {
    title: 'Connexion',
    fields: ['Identifiant', 'Mot de passe', CODE],
    control: 'Se connecter',
    links: [
      "J'ai oublié mon identifiant",
      "J'ai oublié mon mot de passe",
      'Créer mon espace',
      "Besoin d'aide ?",
    ],
  },
  forgot: {
    title: 'Identifiant oublié',
    fields: ['Adresse de messagerie', 'Réponse à la question secrète'],
    control: 'Valider',
    links: ["Besoin d'aide ?"],
  },
  creation: {
    title: 'Créer mon espace',
    fields: ['SIRET', CODE],
    control: 'Continuer',
    links: ["Besoin d'aide ?"],
  },
  space: {
    title: 'Mon espace',
    fields: [],
    links: ['Créer mon espace', "Besoin d'aide ?"],
    picture: NoEstablishment,
  },
  outage: { title: 'Service indisponible', fields: [], links: [], picture: Outage },
  article: { title: 'Questions fréquentes', fields: [], links: ["Besoin d'aide ?"] },
};

export const linksOn = ({ drawn }: Scene): readonly PageLink[] => DRAWINGS[drawn].links;

/** A drawn page of the site, in which nothing can be typed or clicked. */
export function DrawnPage({ scene, pointed, helped }: DrawnPageProps) {
  const { title, fields, control, links, picture: Picture } = DRAWINGS[scene.drawn];
  return (
    <div class="drawn">
      <p class="drawn-title">{title}</p>
      {scene.message && <p class="drawn-message">{scene.message}</p>}
      {Picture && <Picture />}
      {fields.map((field) => (
        <div key={field} class="drawn-field">
          <span>{field}</span>
          {field === CODE && scene.typed ? (
            <DrawnCode typed={scene.typed} helped={helped} />
          ) : (
            <span class={field === CODE ? 'drawn-box drawn-code' : 'drawn-box'} />
          )}
        </div>
      ))}
      {control && (
        <p>
          <span class="drawn-control">{control}</span>
        </p>
      )}
      {links.map((link) => (
        <p key={link}>
          <span class={link === pointed ? 'drawn-link pointed' : 'drawn-link'}>{link}</span>
        </p>
      ))}
    </div>
  );
}
