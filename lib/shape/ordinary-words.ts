/** What log-in pages are worded with, folded, one form of each: no word that is somebody's name. */
export const ORDINARY = `
abc abonne abord about abouti aboutir aboutit above absent absolute acceder accents accept accepted acces
accessibilite accesskey account accueil act actif action activ activate activated activation activite
activitepartielle actu actualiser actualite actuel actuellement add addon address addresses administrateur
administration administrator admis adresse advance advice affect affich affichage affichait affichant
afficheront afin after again agence agents agissez ai aide aider ajout al alea alert alertdialog align all
aller allez allocation allow allowed already alt alto altospam amber amiss amples an anchor ancien and
animal annuaire annuler anomalie another answer answered answers anti antibot anticiper antirobot antispam
any anyone aout ap apache apart ape api apos app apparait appel appellera append applicatif application
approbation approuve approval approved apres arbitrary archive are aren aria arial arnaque around arrete
arrive arriveront article as ashx aside ask asked asking asks asp aspect aspnet aspx assertive assistance
assistant associ associated asterisks asterisque at atomic attached atteint attempt attempted attend
attendre attendu attente attention attribu au aucun audience audio aui aujourd aura aussi auth authen
authenticat authenticated authentication authenticator authenticity authentifi authentificateur
authentification authori auto autocapitalize autocomplete autofocus automatically automatiq automatique
autoris autorisation autorise autre aux available avait avant avec avertissement avez avis avoid avoir avons
avril awaiting away ba back backend background bad badge badly bancaire bandeau banned banner banners banni
banque bar bare bareme bas base bases bdc be beaucoup because been before begins being belong below beside
besoin beyond bgcolor bic bien bientot bienvenue bin biometrie black blank bloc blocage block blocked
blockquote bloqu body boite boitier bon bonjour bons boolean bootstrap bord bordercolor bot both bottom
boundary bout boutique bouton box brand bravo breadcrumb browser btn btns bug build built bulletin but
button by ca cabinet cache cadre call callback calm calmly can cannot canvas cap captcha captchetat caption
capture car caractere card carries carte cas case cation cause ccc cdk ce ceci cell cellpadding cellspacing
celui centaines center central certain ces cet cette cgi cgu chacun champ change changed changing chaque
char character characters charge charset chat check checkbox chercher chez chiffre chip chk choice choisi
choisir choisissez choix chomees chosen chrome ci cinq cinquieme circle circulent civique class cle clear
click client clique clos closed clot cloture cocher code codes coincid col collapse collegue colonne colons
color coloured cols colspan columns combien combinaison come comes commandlink commencant commencee comment
common commune communiqu companies company comparer compatible competent completer comporte comprendre
compta comptable compte concerne concord condition conduise conduit conf confidentiel confirm confirmation
confirmed conform conjoncture connais connaissez connect connection connexion connu consecuti conseil
conseiller conseillons consent conservees constant consulter contact contain contenir content contentinfo
contents contenu contient continue contract contraire contrat contre control controleur convien convient
cookie coordonnees copie copy copying corner corps correct correction correctly correspond corrige could
couldn count couple courriel courrier courriers cours court create created creating creation credential cree
creee creer creez critere crypto cryptogramme csc csrf css ctl current currently cvc cvv cy danger dans dark
dashboard data database datatable date dbcp ddets de deactivated debloqu decembre decides declarant
declaration declarer declenche deconnecte deconnexion decorator decrivez defaillance default defer defi
definir deformes deja dela delai delet demain demandait demande demanderont demandons demenagement demi
demonstration denied dentifiant departement depass depasse deplacee depose depot depuis dernier derniere des
desactiv desactivation described describedby description design desktop desole desormais dessin dessous
dessus detail detect detection deux deuxieme devenu deverrouill deverrouillage devez device devient devra
devriez devront dialog did didn difficile difficulte digit dimanche dir direccte disable disabled dismiss
dismissible display disponible dispose dit dites div divulgu dix dixieme dlg do doc doctype document
documentaire documentation documents does doesn doit doivent don done donn dont dos dossier dossiers double
doublon doubt doubted douteux down dreets dress dressed drives droit drupal dtd du due dup duplicate dure
dynamiccontent each echanges echeance echec echou ecole economique ecouter ecran ecri ecrire ecrit ecrivez
ed edge edit ee ees effacer effectuee egar either electronique element elements eleve eligibilite eligible
elle elles else em email eme emp empechait empeche emploi employee employeur empty en enable enabled
encoding encore encountered enctype end ended ends engendre english enoncer enquete enregistr ensemble
ensuite ent enter entered entering entete entier entoure entr entraine entreprise entries entry envoi envoy
epuis epuise equipe equiv er eronne err erreur errone error es escroquerie espace essai essay est
establishment et etablissement etait etape etat ete etes etoile etre eur eux event eventtarget every
everybody everything eviter evolue ex exact example exced exceed exceeded exception exces excessi excessif
excessive exclamation exclu excuser execute execution exemple exhausted exige exist existant existing expand
expediteur expert expiration expire expired expirera expiry explains explorer ext extract extraits extranet
ez fa face faces facon factice factivitepartielle factory facture facultatif fade faible fail failed failure
faire fait false family faparts faq fast fausse faut faux favicon fee feedback fenetre ferie ferme fermeture
fetch fevrier fichier field fieldset fifteen fifth fig figcaption figur figurant file fill filter filtre fin
find finir firefox firmer first fit five fixed flash flat fleches flex floating flogin foire fois following
follows fonctionnait fonctionne fonctions fondu font footer for forbidden forcee forgot forgotten form
format formation formcontrolname formulaire forum found four fourni fournir fournisseur fourth frame
francais francaise franceconnect frappe fraude frauduleuse frauduleux french frequent frequentes friendly
from frozen fulfilling full function fusion garanti gardez gateway gele gene gener general generate
generator gerez gestion gestionnaire get gets gif give given glyphicon gmail go goes good gouv gras green
grid group guichet guide gwt habilit habilitation habituel hameconnage hand handle happen happened harmed
harmless has hasn haut have haven head headers heading height help here heure hidden hide hier hint
historique history hold home horaire horizontal hors hotline hour how href html http hui huit humain iae
iban ici ico icon id idcc ident identif identifi identifiant identification identique identite identity idle
ids idt ie ietf if iform iframe il illisible ils image img implique important importe impos impossible in
inaccessib inaccessible inactif inactivated inactive inactivite inactivity inattendue incident incidents
include incomplet inconnu incor incorrect indemnisation indesirable index indiqu indispo indisponib
indisponible inexact inexist inexistant infix info information informatique infructu infructueuse
infructueux initial initialisation injoignable inline inner input inputfield inputmode inputtext inscri
inscription inscrire inscrit inscrivez insee installe instant instruction interdit interface internal
interne internet interrompt interrompu interruption intervient intitules into introuvable inutile inutilise
invalid ip is isn iso issue it item its itself jamais janvier java javascript jcaptcha je jeton jeudi
joignez join joindre jour journal jpg jsessionid jsf jsp juillet juin jusqu just justify kaptcha keeps key
keycloak keys kind known ko la label labelledby lancer lang language langue large last late later layout lbl
ldap le lead least left legales legend length lent lenteurs les letter letters lettre leur leve level li lib
libelle liberer lie lien lieu lifecycle light ligne limit limited line lines link linked lire lisez lisible
list listener live local lock locked log loged logged logger logging login logo logon logout logs long
longtemps longue loose lors lorsqu losing lost louche loupe lower ltr lu lui lundi ma machines mai mail
mailinblack mailto main maintenance maintenant mais maj majuscule mal managing mandat manquant manque manual
many map marchait marche mardi margin marginheight marginwidth mark marking markup marque mars masquer mat
match matching matin matinput matricule mauvais mauvaise maximal maximum maxlength may mdc mdp me meaning
means meant mel melanger meme memes memoriser menent mention menu merci mercredi mere mes message messagerie
mesure met meta method mettons mfa microsoft middle mieux might min minimum ministere minuit minuscules
minute mis mise mismatch missing mobile modal mode modele modification modifie module moi moins mois moment
momentan mon montant montrer more mot motdepasse motif mots mozilla msg msie much mui multi multipart
multiple munissez must muted my naf naissance name names native nav navbar navigateur navigation nbsp ne
necessaire necessite need negative neighbours nested network neutralise never new news newsletter next
ngcontent nghost nginx ni nir no nobody node nofollow noindex nom nombre nombreu nombreuses non none noreply
normalement nos noscript not note notee notes nothing notice notification notre nous nouveau nouveautes
nouvel nouvelle novalidate novembre now nul number numeric numero object objet oblig obligatoire obsolete
obtenir occasionne occurred octobre oeil oeuvre of off office officiels offline offset often ok ol old omit
on once onchange onclick one ones only onsubmit ont onward oops op opacity open opened operation optimale
optimisee option optional or ora order ordinateur ordre org organisme origine orthographe ot other otherwise
otp ou oubli ouest ought oups our out outage outlet outlined outlook output outputlabel outputtext ouvert
ouverture ouvre ouvrir over overflow overlay overloaded own owned padding page pages pagination paie
paiement pan panel panelgrid panne panneau paper papier par paragraph parait parametres parce pareil parent
parfois part partag parti partielle partir party parven parvenons parviendront parvient pas pass passcode
passed passible passkey password passwordless path patience patient patienter pattes pause payee pendant
pending pensez people perdu perform perime periode permet permettent permis person personne personnel
personnelle perte petite peu peut peuvent peux phishing photo php picture piece pied pin piratage pirates
place placeholder placeholders plafond plain plainte plan plancher planifi planned plante plateforme
platform play please pli plus plusieurs png pnl point policy polite poolable pop popover port portable
portail portal portlet posee position possede possible post postal postcode pour pourquoi pourra pourrait
pourrez poursuites poursuivre pouvez pouvons pre prealable preavis precedent precedente precis preciser
prefecture preferez prefix premier premiere prenom preparer prepend present presentation prestataire
prestation preuve prevenez prevenir prevented prevenue prevoyez prevu priere primary primefaces printemps
prions pris pristine problem procedure process processing processor processus prochain proconnect produite
professionnel profil programme progress prolongee promo properly properties property propos propose propulse
prouver provid provided provisoir provoque proxy pseudo pseudonyme pu public publie puis puisque put pwd py
qu quand quarantaine quatre quatrieme que quel quelle quelques query question qui quiet quinze quitte quoi
quot quota quotables rachat radie radio raised raison rame rapide rappel rapport rapproche rate rattach re
reach reached reactiv read readers reading readonly reagir realm reason recaptcha received recente reception
recevoir recherch recogni recognise recognised recogniz recognized recois recommenc reconn reconnai
reconnaissons reconnaitre reconnect reconnu recopi record recover recovery rect recu recuper recuperer red
redefin redemarr redeposees redirect redraw reessa reessai reessay ref refaire refaites reference referrer
refresh refus refusal refuse refused regardez region register registered registration reglement regrettons
reinitialis reinitialisation reinitialise rejected rejet rejoindre rel relevez relie relisez reload
remaining remember remettent remote remplacement rempli remplir rencontre rencontrons rendu renew renouvel
renouvellement renseign renvo renvoi renvoyer reouverture rep repartir repassez repeated repertoire
repertorie repete replace reply repond repondre reponse report reprenez reprises reproduis republique
request requetes requiert require required requis requise res reseau reserve reset resilie resolu resolution
resolved respecter response ressa ressai ressaisi ressaisissez ressay rest restant restera restreint result
resultat retabli retablir retablissement retap retard retent retour retriev retrouv retrouvons retry
retrying return reussi reveal reven revenir reverifie revient revoked revoque rgpd rib rien right ring
ringed ripple risque rnd robot role root rouge rounded route routerlink row rows rowspan rsquo rubrique rule
rules sa safari said sais saisi saisir saisissez salarie same samedi sans sauf sauvegard sav save saved
savez savons say saying says scale scannez scenario scheduled scheme scope screen script se search sec
second secondary secret section secu securite security see seen select selected selectionne selector self
semaine semble send senders sent sentence separes sept septembre sera seraient serait serez seront sert
server serveur service servlet ses session set seul several shadow shadowrootmode shape share sheet ships
should show shown shrink si sible side sidebar siege sign signal signature signed signification signifie
signin signing signon signout signup silent simple simul simulateur since single siren siret site sitekey
sites sits situation six sixieme sixty size skiplinks slice slot slug small sms snack sociale soir soixante
solid some somebody something somme son sont sorry sort sorted sortie souci souffle souhaitez sound source
sous souvenir souvent spa space spam span speaks speciaux spellcheck split sqlnested src srcdoc stack stand
standing starts state static status statut step stepper sticky still stor strict string striped stroke
strong structure struts style stylesheet subjects submit subordonne subscribing subscript subtitle success
successful successi successives such suffisent suffix suis suite suivant suivez suivi suivre summary sunday
support suppression supprim sur surcharg surement surname survenir survenue suspect suspen suspend suspended
suspendre suspendu suspension svg switch sylae symbole system tab tabindex table tableau tableur tabs taglib
taken talk tap tape taper tapez tard target taux tbody technical technique tel telechargement telephone
telephonique teleservice tells template temporair temporarily temps ten tenir tentative tenth termes
terminated termine test text textarea texto thank that the thead their them themselves there these they
thing third thirty this those three ticker tient tiers tifi time timed timeout times timestamp tiroir title
titlebar titre to toast toggle token tombe tomcat too took tool toolbar tooltip top topic topmargin tort
totalement totp touch touching toujours tourne tous tout trace traceurs traitee tranche transcription
transfere transitional transmettre transmis transmise travail travaillent travaux tree trente tried tries
trigger triggers trim trois troisieme trompe trop trouble trouv trouvons true trusted try trying turn twice
two txt typ type typed types typography ua ui ul ulterieurement un unable unavailable under understood une
unexpected unique unknown unless unlocked unstyled unsuccessful unsuccessfully until untouched up updat
updated upon upper upstream ure ures uri url urlencoded us usage use used user userid username uses usr utf
util utilis utilisat utilisateur utilisation utilisatrice utilise utilisons va valable valent valeur valid
validat validated validation valign value variantes veille vendredi venez venons verif verification verifie
verified verify verifycode verouille verr verrou verrouillage verrouille vers version vertical veuillez vide
video viennent vient vieux view viewport viewstate ville vingt virtuel visibility visible visit visual
visually visuel visuelle vite void voir vois vont vos votre vous voyez vraie vu vue wait waited waiting warn
warning was wasn wav way we weak web webauthn webinaire webmestre webservice website week weight weightiest
welcome were weren what whatever when where which white whitelist who whoever why wicket widget width will
with without won word would wrap wrapper write written wrong www xml yet you your zero zip zone
`;
