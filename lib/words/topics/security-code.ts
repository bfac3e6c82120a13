import { topic } from '../topic.ts';

const SIGN = '(caracteres|lettres|code|texte|mot|chiffres|characters|letters|text|symbols)';

export const copying = topic(() => [
  '*(captcha|cryptogramme)*', // Captcha
  'anti (robot|spam|bot)', // Contrôle anti-robot
  '(antirobot|antispam|antibot)', // Antispam
  'pas un robot', // Je ne suis pas un robot
  `(recopi|reproduis|retap|saisi|entr|tap|inscri|type|enter|copy)* .. ${SIGN} .. (image|dessous|dessus|contre|dessin|affich|visible|voyez|lisez|shown|picture|below|above)*`, // Saisissez le code affiché
  `(type|enter|copy) .. ${SIGN} .. you see`, // Enter the letters you see
  '(recopi|reproduis|retap)* .. (code|caracteres|lettres|mot|texte|image|cryptogramme)', // Recopiez les lettres
  "(caracteres|lettres|texte|code) (de l'image|ci dessous|ci dessus|ci contre|du dessin)", // Caractères de l’image
  '(caracteres|lettres|texte|code) (affich|visuel)*', // Code affiché
  'code (anti|image|ci)*', // Code image
  '(image|picture|visual) (code|text)*', // Image code
  'verif* (humaine|visuelle)', // Vérification humaine
]);
export const signs = topic(() => [
  '(caractere|lettre|code|texte|signe|symbole|chiffre|cryptogramme|character|letter|text|word)*', // Lettres
  '(mot|mots|cle)', // Le mot
]);
export const seen = topic(() => [
  '(image|dessin|figur|photo|affich|visuel|vois|voyez|lisez|lire|contre|dessous|dessus|recopi|reproduis|ecri|picture|shown)*', // Ci-contre
  'see', // What you see
]);

/** A picture's, or one that was sent: the place decides. */
export const codeName = topic(() => [
  'code [de] (securite|verification|controle|confirmation)', // Code de sécurité
  '(security|verification|validation|verify|control) code', // Verification code
  '(security|verification|validation|verify|control)code', // verifycode
  'controle de securite', // Contrôle de sécurité
  'code (secu|verif)*', // Code sécu
  'code de [cette] page', // Code de cette page
  'code$', // Code *
]);
export const sent = topic(() => [
  '(sms|texto)*', // Code reçu par SMS
  '(mail|email|courriel)*', // Code envoyé par e-mail
  '(recu|recue|recus|recues|received|sent)', // Code reçu
  '(figure|figurant) .. (courrier|lettre|facture|document|avis)', // Le code figurant sur le courrier
  'envoy*', // Code envoyé
  '(telephone|mobile|authenticator|application)*', // Application mobile
  'usage unique', // Mot de passe à usage unique
  '(one time|otp|totp|2fa|mfa|double authent*)', // One-time code
  'boite (de reception|aux lettres)', // Regardez votre boîte de réception
  'par courrier', // Code reçu par courrier
]);
export const otherField = topic(() => [
  '*(identifiant|login|user|password)*', // Identifiant
  'mot de passe', // Mot de passe
  '*(postal|siret|siren|prenom|naissance|telephone|mobile|adresse|departement|promo|client|carte|montant)*', // Code postal
  '*(reference|recherch|search|banque|guichet|commune|insee|postcode|reponse)*', // Code guichet
  '(naf|ape|nom|date|ville|cvv|cvc|pin|iban|bic|zip)', // Code APE
]);
