import { words } from '../words/words.ts';

/** Words for copying what a picture shows. */
export const COPYING = words({
  'aptcha|cryptogramme|robot|spam|bot|image|dessous|dessus|contre|dessin|affich|visible|voyez|lisez|shown|picture|below|above|you see|recopi|reproduis|retap|ci-|visuel|visual|humaine|anti':
    "captcha|cryptogramme|kaptcha|anti-? ?(robot|spam|bot)|pas un robot|\\b(recopi|reproduis|retap|saisi|entr|tap|inscri|type|enter|copy)\\w*\\b.{0,45}\\b(caracteres|lettres|code|texte|mot|chiffres|characters|letters|text|symbols)\\b.{0,50}(image|dessous|dessus|contre|dessin|affich|visible|voyez|lisez|shown|picture|below|above|you see)|\\b(recopi|reproduis|retap)\\w*\\b.{0,30}(code|caracteres|lettres|mot|texte|image|cryptogramme)|(caracteres|lettres|texte|code) (de l'image|affich\\w+|ci-d\\w+|ci-contre|du dessin|visuel)|code (de l'image|visuel|affiche|ci-|anti|image)|(image|picture|visual) (code|text)|verif\\w* (humaine|visuelle)",
});
/** The label of a field with a picture beside it: signs, and where to see them. */
export const SIGNS =
  /caractere|lettre|code|texte|\bmots?\b|signe|symbole|chiffre|\bcle\b|cryptogramme|character|letter|text|word/;
export const SEEN =
  /image|dessin|figur|photo|affich|visuel|vois|voyez|lisez|lire|contre|dessous|dessus|recopi|reproduis|ecri|picture|shown|see\b/;
/** Names that may be a picture's code or one that was sent: the place decides. */
export const CODE = words({
  'code|controle de securite':
    'code (de )?(securite|verification|controle|confirmation)|(security|verification|validation|verify|control) ?code|controle de securite|\\bcode secu|\\bcode verif|code de (cette )?page|^code( \\*)?$|\\bcode$',
});
export const SENT = words({
  'sms|texto|mail|courriel|recu|figur|received|envoy|sent|telephone|mobile|authenticator|application|usage unique|one|otp|2fa|mfa|double authent|boite|courrier':
    '\\bsms\\b|texto|\\be-?mail\\b|courriel|\\brecue?s?\\b|\\bfigur(e|ant)\\b|\\breceived\\b|\\benvoy|\\bsent\\b|telephone|mobile|authenticator|application|usage unique|one ?time|\\botp\\b|\\btotp\\b|\\b2fa\\b|\\bmfa\\b|double authent|boite (de reception|mail|aux lettres)|par courrier',
});
/** What most fields are that ask for no code: tried before the rest. */
const LOG_IN = 'identifiant|login|user|mot de passe|password';
export const OTHER = words({
  [LOG_IN]: LOG_IN,
  'postal|siret|siren|naf|ape|nom|prenom|date|naissance|telephone|mobile|ville|adresse|departement|promo|client|cvv|cvc|carte|pin|iban|bic|montant|reference|recherch|search|banque|guichet|commune|insee|postcode|zip|reponse':
    'postal|siret|siren|\\bnaf\\b|\\bape\\b|\\bnom\\b|prenom|\\bdate\\b|naissance|telephone|mobile|\\bville\\b|adresse|departement|promo|client|\\bcvv\\b|\\bcvc\\b|carte|\\bpin\\b|\\biban\\b|\\bbic\\b|montant|reference|recherch|search|banque|guichet|commune|insee|postcode|zip|reponse',
});

/** « Code agence », « code APE »: a code of something, which stands on a paper; « code de sécurité » is of nothing. */
export const OF_SOMETHING =
  /\bcode (?!(de |du |a )?(l'|la |cette |ce |le )?(secu|verif|contr|confirm|valid|image|visuel|dessin|captcha|anti|affich|recopi|crypt|page|ci-|caract|graph|alea)|a (recopi|saisi|copi))(d'|de |du |de l'|de la )?[a-z]{3}/;
