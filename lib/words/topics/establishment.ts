import { topic } from '../topic.ts';

const PLACE = '(etablissement|siret|siren|structure|entreprise|establishment|company|companies)(s)';
const OWNED =
  '(siret|siren|etablissement|entreprise|structure|employeur|espace|compte|numero|establishment|company|account|number)(s)';

export const establishment = topic(() => [
  PLACE, // Ce SIRET est connu
  'employeur(s)', // Cet employeur a un espace
]);
export const attached = topic(() => [
  '(rattach|associ|affect|attribu|habilit)*', // Aucun établissement rattaché
  'lie(e|s|es)', // Aucun établissement lié
  '(attached|linked)', // No establishment attached
]);
export const noEstablishment = topic(() => [
  `(aucune|sans|no|nul) [autre|seul] ${PLACE}`, // Aucune entreprise
  `(pas|not|isn't|don't|doesn't|hasn't|haven't) [encore|yet] [attached to|linked to|associated with] [d|de|d un|any|an|a|a un|a aucun] [seul] ${PLACE}`, // Vous n’avez pas d’établissement
  `(plus|point) [d|de] ${PLACE}`, // Vous n’avez plus d’établissement
  `${PLACE} .. (n'est|ne sont|n'a|non|is not|isn't|are not) .. (rattach|associ|affect|attribu|attached|linked)*`, // Votre établissement n’est pas rattaché
  `aucun .. ${PLACE}`, // Aucun de vos établissements
]);
/** Nothing left to do, nothing found, or somebody else has none. */
export const nothingAmiss = topic(() => [
  '(resultat|recherche|critere|trouve|salarie|employee)*', // Aucun établissement trouvé
  `${PLACE} a *er`, // Aucun établissement à afficher
  `${PLACE} (restant|restante|concerne|en cours|en attente|en retard)(s)`, // Aucun établissement en attente
]);
export const yours = topic(() => [
  '(vous|votre|vos)', // Vous n’avez aucun établissement
  '(compte|utilisateur)', // Compte sans établissement
  '(you|your|account)', // You have no company
]);
export const already = topic(() => [
  `${OWNED} .. (deja|already)`, // Ce SIRET est déjà enregistré
  `(deja|already) .. ${OWNED}`, // Il existe déjà un compte
]);
export const otherList = topic(() => [
  '(fichier|ligne|liste|file|courriel|messagerie|adresse|demande|mail|email)(s)', // Cette adresse est déjà utilisée
]);
