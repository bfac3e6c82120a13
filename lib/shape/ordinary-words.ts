/**
 * What log-in pages are worded with, folded, as they are written. No word that is somebody's name, but for those that such
 * pages cannot do without: `page`, `may`, `will`; `names.test.ts` looks.
 */
export const ORDINARY = `
abc abonne abonner abonnes abord about abouti aboutir aboutit above absent absents absolute acc acceder
accents accept accepte accepted acceptee accepter acceptes acceptez acces access accessibilite accesskey
account accounts accueil act actif action actions activ activate activated activation active activee activer
activit activite activitepartielle actu actualiser actualite actualites actuel actuellement add addon
address addresses administrateur administration administrator admis adresse adresser adresses adressez
advance advice affect affich affichage affichait affichant affiche affichee affichees affichent afficher
afficheront affiches affirment afin after again agence agences agents agissez ago ai aide aider ajout ajoute
ajouter ajoutez al alea alert alertdialog alerte align all aller allez allocation allow allowed already alt
alto altospam amiss amples an anchor ancien and animal annoncent annuaire annuler anomalie another ans
answer answered answers anti antibot anticiper antirobot antispam any anyone aout ap apache apart aparts ape
api apos app apparait appel appeler appelez appellera append applicatif application approbation approuve
approval approved apres arbitrary archive are aren aria arial arnaque around arrete arrive arriveront
arrives arrivez article articles as ashx aside ask asked asking asks asp aspect aspects aspnet aspx
assertive assistance assistant associ associated associe associee asterisks asterisque at atelier atomic
attached atteint atteinte attempt attempted attempts attend attendez attendre attendu attente attention
attribu au aucun aucune audience audio aui aujourd aura aussi auth authen authent authenticat authenticate
authenticated authentication authenticator authenticity authentifi authentificateur authentification
authentifie authentifier authentifiez authkey authori auto autocapitalize autocomplete autofocus
automatically automatiq automatique automatiquement autoris autorisation autorise autoriser autorises
autorisez autre autres aux available avait avant avec avertissement avez avis avoid avoir avons awaiting
away ba back backend background bad badge badly bancaire bancaires bandeau banned banner banners banni
bannie banque bar bare bareme bas base bases bdc be beaucoup because been before begins being belong below
beside besides besoin beyond bgcolor bic bien bientot bienvenue bin biometrie blank bloc blocage block
blocked blockquote blocks bloqu bloque bloquee bloquent bloquer bloques body boite boitier bon bonjour bons
boolean bootstrap bord border bordercolor bot botdetect both bottom boundary bout boutique bouton box br
bravo breadcrumb browser bt btn btns bug build built bulletin but button buttons bvc by ca cabinet cache
cachee cadre call callback calls calm calmly can cannot canvas cap captcha captchetat caption capture car
caractere caracteres card carries carte cas case cation cations cause causent causes ccc cdk ce ceci cell
celles cellpadding cellspacing celui centaines center central certain certaine certaines certains ces cet
cette cgi cgu chacun champ champs change changed changement changent changer changes changez changing chaque
char character characters charge chargement charset chat check checkbox chercher cherchez chez chiffre
chiffres chip chk choice choices choisi choisir choisissez choix chomees chosen chrome ci cinq cinquieme
circle circulent civique class clavier cle clear click client clients clique cliquez clos close closed clot
cloture cocher cochez code codename codes codesec coincid col collapse collegue colonne color coloured cols
colspan columns combien combinaison comes commandlink commencant commencee commencer comment common commons
commune communiqu communique communiquez companies company comparer comparez compatible competent complet
completer completez comporte comporter comprendre compta comptable compte comptes comptez concerne concord
concordent condition conditions conduise conduit conduite conf confidentiel confirm confirmation confirme
confirmed confirmee confirmer confirmez conform conforme conjoncture connais connaissez connaissons connect
connecte connecter connectez connection connexion connexions connu consecuti conseil conseill conseiller
conseilles conseillons consent conservees consulter consultez contact contacter contactez contain container
contenir content contentinfo contents contenu contenus contient continue continuer contract contraire
contrat contre control controle controleur controls convien convient cookie cookies coordonnees copie copier
copiez copy copying corner corps correct correctement correctes correction correctly corrects correspond
correspondent corrige corriger could couldn count couple courriel courriels courrier courriers cours court
courte create created creating creation credential credentials cree creee creer creez critere criteres
crypto cryptogramme csc csrf css ctl curit current currently cvc cvv cy danger dans dark dashboard data
database datatable date days dbcp dd ddets de deactivated debloqu debloque debloquer debloques decembre
decides declarant declaration declarations declarer declarez declenche declenchent deconnecte deconnecter
deconnectez deconnexion decorator decrivez defaillance default defer defi definir deformes deja dela delai
delet delete demain demandait demande demandee demander demanderont demandes demandez demandons demarche
demarches demenagement demi demonstration denied dentifiant departement departements depass depasse depassee
deplacee depose deposer deposes deposez depot depots depuis dernier derniere dernieres derniers des desactiv
desactivation desactive desactivent desactives described describedby description design desktop desole
desoles desormais dessin dessous dessus detail details detect detection deux deuxieme devenu deverrouill
deverrouillage deverrouille devez device devient devra devriez devront dialog did didn difficile difficult
difficulte difficultes digit digits dimanche dir dire direccte direction disable disabled dismiss
dismissible display disponible dispose disposez dit dites div divulgu divulguez dix dixieme dl dlg do doc
doctype document documentaire documentation documents does doesn doit doivent don done donn donne donnees
donnent donnez dont dos dossier dossiers double doublon doubt doubted douteux douze down dreets dress
dressed drives droit droits drupal dt dtd du due dup duplicate dure dynamiccontent each echanges echeance
echec echecs echou echoue echouee echouees ecole economique ecouter ecran ecri ecrire ecrit ecrivez ed edge
edit ee ees effacer effectuee egar egare either electronique element elements eleve eligibilite eligible
elle elles else em email eme emp empechait empeche emploi employee employeur employeurs empty en enable
enabled encoding encore encountered enctype end ended endpoint ends engendre english enoncer enquete
enregistr enregistre enregistree enregistrer ensemble ensuite ent enter entered entering entete entier
entoure entr entraine entrainent entre entree entreprise entrer entres entrez entries entry envoi envoy
envoye envoyee envoyer envoyes envoyez epuis epuise epuisees equipe equipes equiv er eronne err erreur
erreurs erron errone erronee erronees errones error errors es escroquerie espace espaces essai essaie essais
essay essaye essayer essayez est establishment et etablissement etablissements etait etape etapes etat ete
etes etoile etranger etre eur eux event eventtarget every everybody everything eviter evolue ex exact exacte
exactement exacts example exced exceed exceeded exception exces excessi excessif excessive exclamation exclu
excuser excuses execute execution exemple exhausted exige exist existant existe existent existing exists
expand expediteur expediteurs expert expir expiration expire expired expiree expirera expires expiry
explains explorer ext extract extraits extranet extranets ez fa face faces facon facons factice
factivitepartielle factory facture facultatif fade faible fail failed fails failure failures faire fait
faites false family faparts faq fast fausse fausses faut faute faux favicon fee feedback fenetre ferie ferm
ferme fermee ferment fermer fermeture fermez fetch fevrier fichier field fields fieldset fifteen fifth fig
figcaption figur figurant figure file fill filter filtre filtrer filtres fin find finds finir firefox firmer
first fit five fixed flash flat fleches flex floating flogin foire fois following follows fonctionnait
fonctionne fonctionnement fonctionnent fonctionner fonctions fondu font footer for forbidden forcee forgot
forgotten form format formation formcontrolname forms formulaire forum found four fourni fournies fournir
fournis fournisseur fourth fr frame francais francaise franceconnect frappe fraude frauduleuse frauduleux
frequent frequentes frequents friendly from frozen fulfilling full function fusion garanti garantie
garanties gardez gateway gele gener general generales generate generator genere generer gerez gestion
gestionnaire get gets gif give glyphicon gmail go goes good gouv gras grid group groupe guichet guide gwt
habilit habilitation habilite habituel hameconnage hand handle happen happened harmed harmless has hasn haut
have head header headers heading headings height help helper here heure heures hidden hide hier hint hints
historique history hold holder home horaire horaires horizontal hors hotline hour hours how href html http
hui huit humain humaine iae iban ici ico icon icons id idcc ident identif identifi identifiant identifiants
identification identifie identifier identifiez identique identiques identite identity idle ids idt ie ietf
if iform iframe il illisible ils image img implique import important importe impos impossible in inaccessib
inaccessible inactif inactivated inactive inactivite inactivity inattendue incident incidents include
includes incomplet incomplete inconnu inconnue inconnus incor incorrect incorrecte incorrectement
incorrectes incorrects indemnisation indesirable indesirables index indiqu indique indiquee indiquer
indiques indiquez indispo indisponib indisponible inexact inexacte inexacts inexist inexistant infix info
information informations informatique infos infructu infructueuse infructueuses infructueux initial
initialisation injoignable inline inner input inputfield inputmode inputs inputtext inscri inscription
inscrire inscris inscrit inscrite inscrivez insee installe instant instruction instructions interdit
interface internal interne internet interrompt interrompu interrompue interruption intervient intitules into
introuvable inutile inutilise invalid invalide invalides ip is isn iso issue it item items its itself jamais
java javascript javax jcaptcha je jeton jeudi joignez join joindre jour journal jours jpg jsessionid jsf jsp
juillet juin jusqu just juste justes justify kaptcha keeps key keycloak keys kind kinds known ko la label
labelledby labels lancer lang language languages langue large last late later layout lbl ldap le lead leads
least left legales legend length lent lenteurs les letter letters lettre lettres leur leurs leve level
levels li lib libelle liberer lie lien liens lieu lifecycle light ligne lignes limit limite limited limitee
limites line lines link linked links lire lisez lisible list liste listener live local locale lock locked
locks log loged logged logger logging login logins logo logon logos logout logs longer longtemps longue
loose lors lorsqu lorsque losing lost louche loupe lower ltr lu lui lundi ma machines mai mail mailinblack
mails mailto main maintenance maintenant mais maj majuscule majuscules mal managing mandat mandate manquant
manquante manque manual many map marchait marche marchent mardi margin marginheight marginwidth marking
markup markups marque marques mars masquer mat match matches matching matin matinput matricule mauvais
mauvaise maximal maximum maxlength may mdc mdp me meaning meanings means meant melanger meme memes memoriser
menent mention mentions menu merci mercredi mere mes message messagerie messages mesure met meta method
mettons mfa microsoft middle mieux might min minimum ministere minuit minuscules minute minutes mis mise
mismatch missing mn mobile modal mode modele modification modifie modifier module moi moins mois moment
momentan momentanement moments mon montant months montrer more mot motdepasse motif mots mozilla msg msie
much mui multi multipart multiple multiples munissez must muted my naf naissance name names native nav
navbar navigateur navigateurs navigation nbsp ne necessaire necessaires necessite need needs negative
neighbours nested network neutralise never new news newsletter next ngcontent nghost nginx ni nir no nobody
node nofollow noindex nom nombre nombreu nombreuses nombreux non none noreply normalement nos noscript not
note notee notes nothing notice notification notre nous nouveau nouveautes nouveaux nouvel nouvelle
nouvelles novalidate novembre now nul number numeric numero object objet objets oblig obligatoire
obligatoires obsolete obtenir occasionne occasionnee occurred octobre oeil oeuvre of off office officiels
offline offset often ok ol old omit on once onchange onclick one ones only onsubmit ont onward oops op
opacity open opened opens operation optimale optimisee option optional or ora order ordinateur ordre org
organisme origine orthographe ot other others otherwise otp ou oubli oublie oubliee oublies ouest ought oups
our out outage outlet outlined outlook output outputlabel outputtext ouvert ouverte ouverture ouvre ouvrez
ouvrir over overflow overlay overloaded own owned padding page pages pagination paie paiement pan panel
panelgrid panne panneau paper papier par paragraph parait parametres parce pareil parfois part partag
partagez parti partielle partiellement partir parts party parven parvenez parvenons parviendront parviens
parvient pas pass passcode passe passed passent passez passible passkey passphrase password passwordless
passwords path patient patienter patientez pattes pause pay payee payer pendant pending pensez people perdu
perdue perdus perform perime periode permet permettent permis person personne personnel personnelle
personnelles personnels perte petite peu peut peuvent peux phishing phone photo php picture piece pied pin
piratage pirates place placeholder placeholders places plafond plain plainte plan plancher planifi planifiee
planned plante plateforme platform play please pli plus plusieurs png pnl point pointer points policy polite
poolable pop popover port portable portail portal porte portez portlet posee position possede possible
possibles post postal postcode pour pourquoi pourra pourrait pourrez poursuites poursuivre pouvez pouvons
pre prealable preavis precedent precedente precis preciser prefecture preferez prefix premier premiere
prenom preparer preparez prepend present presentation prestataire prestation pretendent preuve preuves
prevenez prevenir prevented prevenue prevoyez prevu prevue priere primary primefaces printemps prions pris
prise pristine problem probleme proc procedure procedures process processing processor processus prochain
proconnect produite professionnel profil profile programme programmee progress prolongee promo properly
properties property propos propose proposes propulse protegee prouver prouvez provid provide provided
provisoir provisoirement provoque provoquent proxy pseudo pseudonyme pu public publie puis puisque put pwd
py qu quand quarantaine quatre quatrieme que quel quelle quelles quelques query question questions qui quiet
quinze quitte quitter quoi quot quota quotables rachat radie radio raised raison raisons rame rapide
rapidement rappel rapport rapproche rapproches rapprochez rate rattach rattache rattachee rattachement
rattacher rattaches rattachez rd re reach reached reactiv read reader readers reading readonly reads reagir
realm realms reason recaptcha received recente reception recevoir recevra recevrez recherch recherche
rechercher recogni recognis recognise recognised recogniz recognized recois recommenc recommencer
recommencez reconn reconnai reconnaissons reconnaitre reconnect reconnecter reconnectez reconnu reconnue
reconnues reconnus recopi recopie recopiees recopier recopiez record records recover recovery rect recu
recue recues recuper recuperer recus red redefin redemarr redemarre redeposees redirect redraw reessa
reessai reessay reessayer reessayez ref refaire refaites reference referrer refresh refus refusal refusals
refuse refused refusee refusees refuser refuses refusez regardez region register registered registration
reglement regles regrettons reinitialis reinitialisation reinitialise reinitialiser rejected rejet rejete
rejetee rejetees rejoindre rel relevez relie relisez reload remaining remember remettent remote remplacement
rempli remplir rencontre rencontrees rencontrer rencontrons rendu renew renouvel renouvele renouveler
renouvellement renseign renseigne renseignements renseigner renvo renvoi renvoyer reouverture rep repartir
repassez repeated repertoire repertorie repete repetees replace reply repond repondent repondez repondre
reponse report reportez reprenez reprises reproduis republique request requests requetes requiert require
required requis requise res reseau reserve reset resilie resolu resolution resolved respecter respectez
response ressa ressai ressaisi ressaisissez ressay rest restant restante restantes restants reste rester
restera restreint result resultat resultats results retabli retablir retablissement retap retard retent
retour retriev retrouv retrouver retrouvons retry retrying return retype reussi reussie reveal reven revenir
reverifie revient revoked revoque rgpd rib rien rifier right ring ringed ripple risque risquent risquez rnd
robot robots role root rouge rounded route router routerlink routes row rows rowspan rsquo rubrique rule
rules sa safari said sais saisi saisie saisies saisir saisis saisissez salarie salaries same samedi sans
sauf sauvegard sav save saved savez savons say saying says scale scannez scenario scenarios scheduled scheme
scope screen script scripts se search sec second secondary seconde secondes seconds secret secrete secrets
section secu securite security see seen select selected selectionne selectionner selector selectors self
semaine semble send sender senders sent sentence sentences separes sept septembre sera seraient serait serez
seront sert serv server serveur service services servlet ses session set seul seule seulement seules several
shadow shadowrootmode shape share sheet sheets ships should show shown shrink si sible side sidebar siege
sign signal signale signalez signature signe signed signer signes signification signifie signin signing
signon signout signs signup silent simple simples simul simulateur since single siren siret site sitekey
sites sits situation six sixieme sixty size skiplinks slice slot slug small sms snack sociale soir soixante
solid solution some somebody something somme sommes son sont sorry sort sorted sortie souci souffle
souhaitez soumettre sound source sources sous souvenir souvent spa space spam spams span speaks speciaux
spellcheck split sqlnested src srcdoc stack stand standing stands starts state static status statut step
stepper steps sticky still stor strict strictement string striped stroke strong structure struts style
styles stylesheet subjects submit subordonne subscribing subscript subtitle success successful successi
successives such suffisent suffix suis suite suivant suivante suivants suivez suivi suivis suivre summary
support suppression supprim supprime supprimer sur surcharg surement surname survenir survenu survenue
suspect suspen suspend suspended suspendent suspendre suspends suspendu suspension svg switch sylae symbole
symbols system systeme tab tabindex table tableau tables tableur tablissement tablissements tabs taglib
taken talk tap tape taper tapez tard target taux tbody td technical technique techniques tel telechargement
telecharger telechargez telephone telephonique teleservice tells template templates temporair temporaire
temporairement temporarily temps ten tenir tentative tentatives tenth termes terminated termine terminee
test text textarea texte textes texto texts th thank that the thead their them theme themselves there these
they thing third thirty this those three ticker tient tiers tifi time timed timeout times timestamp tiroir
title titlebar titles titre to toast toggle token tombe tomcat too took tool toolbar tooltip top topic
topmargin tort totalement totp touch touche touching toujours tourne tous tout toute toutes tr trace
traceurs traitee traiter tranche tranches transcription transfere transitional transmettre transmis
transmise transmises travail travaillent travaux tree trente tried tries trigger triggers trim trois
troisieme trompe trop trouble troubles trouv trouve trouver trouves trouvez trouvons true trusted try trying
ts turn turns twice two txt typ type typed types typography ua ui ul ulterieurement un unable unavailable
under understood une unexpected unique unknown unless unlocked unstyled unsuccessful unsuccessfully until
untouched up updat update updated upon upper upstream ure ures uri url urlencoded us usage usager use used
user userid username uses usr utf util utiles utilis utilisat utilisateur utilisateurs utilisation
utilisatrice utilise utilisee utiliser utilisez utilisons va valable valables valent valeur valid validat
validated validation valide validee valider valides validez valign value variantes veille vendredi venez
venons verif verification verifie verified verifiee verifier verifiez verify verifycode verouille verr
verrou verrouill verrouillage verrouille verrouillee verrouillent verrouilles vers versement version
versions vertical veuillez veut vide video viennent vient vieux view viewport viewstate ville vingt virtuel
visibility visible visit visite visual visually visuel visuelle vite void voir vois vont vos votre vous
voyez vraie vrais vu vue wait waited waiting warn warning warnings was wasn wav way we weak web webauthn
webinaire webmestre webservice website week weight weightiest welcome were weren what whatever when where
which whitelist who whoever why wicket widget width will with without won word words would wrap wrapper
write writes written wrong www xml years yet you your yours zero zip zone
`;
