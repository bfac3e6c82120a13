/**
 * Mail domains in real use in France: administrations, towns, firms, schools, hospitals, providers. Public names only,
 * and no mailbox. None of them is a slip, so nothing may be offered in their place.
 */
export const FRENCH_MAIL_DOMAINS: readonly string[] = `
interieur.gouv.fr finances.gouv.fr dgfip.finances.gouv.fr douane.finances.gouv.fr travail.gouv.fr sante.gouv.fr
education.gouv.fr justice.gouv.fr culture.gouv.fr agriculture.gouv.fr developpement-durable.gouv.fr
diplomatie.gouv.fr defense.gouv.fr sports.gouv.fr outre-mer.gouv.fr dreets.gouv.fr deets.gouv.fr emploi.gouv.fr
beta.gouv.fr numerique.gouv.fr modernisation.gouv.fr pm.gouv.fr ain.gouv.fr nord.gouv.fr rhone.gouv.fr gironde.gouv.fr
asp.gouv.fr asp-public.fr anah.gouv.fr insee.fr urssaf.fr acoss.fr ameli.fr cnav.fr caf.fr cnaf.fr msa.fr agirc-arrco.fr
pole-emploi.fr francetravail.fr unedic.fr apec.fr afpa.fr ademe.fr bpifrance.fr caissedesdepots.fr banque-france.fr
onf.fr ign.fr meteo.fr ofb.gouv.fr anssi.gouv.fr cnil.fr service-civique.gouv.fr dila.gouv.fr assemblee-nationale.fr
senat.fr conseil-etat.fr ccomptes.fr conseil-constitutionnel.fr
departement77.fr le64.fr somme.fr pasdecalais.fr lenord.fr gironde.fr loire-atlantique.fr ille-et-vilaine.fr morbihan.fr
finistere.fr cotesdarmor.fr manche.fr calvados.fr orne.fr eure.fr seinemaritime.fr oise.fr aisne.fr ardennes.fr marne.fr
aube.fr haute-marne.fr meuse.fr moselle.fr vosges.fr alsace.eu jura.fr doubs.fr nievre.fr yonne.fr loiret.fr
eurelien.fr departement41.fr departement18.fr indre.fr touraine.fr sarthe.fr mayenne.fr vendee.fr maine-et-loire.fr
deux-sevres.fr lavienne86.fr charente-maritime.fr lacharente.fr dordogne.fr correze.fr creuse.fr haute-vienne.fr
cantal.fr puy-de-dome.fr allier.fr loire.fr rhone.fr isere.fr savoie.fr hautesavoie.fr ain.fr drome.fr ardeche.fr
vaucluse.fr gard.fr herault.fr aude.fr cd66.fr ariege.fr hautegaronne.fr tarn.fr lot.fr gers.fr landes.fr aveyron.fr
lozere.fr departement13.fr var.fr departement06.fr cg82.fr seine-saint-denis.fr valdemarne.fr valdoise.fr yvelines.fr
hauts-de-seine.fr essonne.fr seine-et-marne.fr
iledefrance.fr hautsdefrance.fr grandest.fr bretagne.bzh normandie.fr paysdelaloire.fr centrevaldeloire.fr
nouvelle-aquitaine.fr laregion.fr maregionsud.fr auvergnerhonealpes.fr bourgognefranchecomte.fr isula.corsica
paris.fr mairie-lyon.fr marseille.fr mairie-toulouse.fr ville-nice.fr mairie-nantes.fr nantesmetropole.fr strasbourg.eu
montpellier.fr bordeaux-metropole.fr mairie-lille.fr lillemetropole.fr rennesmetropole.fr ville-rennes.fr reims.fr
saint-etienne.fr ville-lehavre.fr toulon.fr grenoble.fr dijon.fr angers.fr nimes.fr brest-metropole.fr ville-limoges.fr
amiens-metropole.com ville-metz.fr besancon.fr orleans-metropole.fr mulhouse-alsace.fr rouen.fr nancy.fr
aphp.fr chu-lyon.fr ap-hm.fr chu-toulouse.fr chu-bordeaux.fr chu-lille.fr chu-nantes.fr chu-rennes.fr chu-rouen.fr
chu-dijon.fr chru-strasbourg.fr gustaveroussy.fr curie.fr institutpasteur.fr croix-rouge.fr unicancer.fr
sorbonne-universite.fr u-paris.fr universite-paris-saclay.fr univ-lyon1.fr univ-lyon2.fr univ-lille.fr univ-nantes.fr
univ-rennes1.fr unistra.fr u-bordeaux.fr umontpellier.fr univ-amu.fr univ-lorraine.fr univ-reims.fr uca.fr
ac-paris.fr ac-versailles.fr ac-creteil.fr ac-lille.fr ac-lyon.fr ac-nantes.fr ac-rennes.fr cnrs.fr inserm.fr inria.fr
inrae.fr cea.fr cnes.fr onera.fr ifremer.fr cirad.fr polytechnique.edu ens.fr hec.fr essec.edu centralesupelec.fr
sncf.fr reseau.sncf.fr ratp.fr laposte.fr edf.fr enedis.fr engie.com rte-france.com grdf.fr veolia.com suez.com
orange.com sfr.com bouyguestelecom.fr bouygues-construction.com vinci-construction.com vinci-energies.com eiffage.com
spie.com colas.com totalenergies.com renault.com stellantis.com michelin.com valeo.com faurecia.com airbus.com
safrangroup.com thalesgroup.com dassault-aviation.com naval-group.com airfrance.fr ada.fr airliquide.com saint-gobain.com
lafarge.com arkema.com solvay.com sanofi.com ipsen.com servier.com pierre-fabre.com loreal.com lvmh.com kering.com
hermes.com chanel.com lacoste.com decathlon.com auchan.fr carrefour.com leclerc.fr mousquetaires.com systeme-u.fr
casino.fr monoprix.fr franprix.fr picard.fr lidl.fr aldi.fr fnac.com darty.fr boulanger.com leroymerlin.fr castorama.fr
bricomarche.com ikea.com conforama.fr but.fr laredoute.fr kiabi.fr celio.com etam.com frey.fr
bnpparibas.com socgen.com credit-agricole.fr ca-paris.fr lcl.fr bpce.fr caisse-epargne.fr banquepopulaire.fr
creditmutuel.fr cic.fr labanquepostale.fr hsbc.fr boursorama.fr axa.fr allianz.fr generali.fr groupama.com maif.fr
macif.fr matmut.fr gmf.fr maaf.fr mma.fr harmonie-mutuelle.fr ag2rlamondiale.fr malakoffhumanis.com klesia.fr
probtp.com apicil.com mgen.fr cnp.fr covea.fr
kpmg.fr deloitte.fr fr.ey.com pwc.com mazars.fr grantthornton.fr bakertilly.fr fiducial.fr fiducial.net cerfrance.fr
inextenso.fr exco.fr rsmfrance.fr bdo.fr sage.com cegid.com silae.fr adp.com experts-comptables.fr cci.fr
ccirezo.fr cci-paris-idf.fr cma-france.fr medef.com cpme.fr u2p-france.fr cfdt.fr cgt.fr umih.fr ffbatiment.fr capeb.fr
accor.com elior.fr sodexo.com flunch.fr quick.fr mcdonalds.fr buffalo-grill.fr clubmed.com pierreetvacances.com
lefigaro.fr lemonde.fr liberation.fr ouest-france.fr sudouest.fr ladepeche.fr leparisien.fr francetv.fr radiofrance.com
tf1.fr m6.fr canal-plus.com capgemini.com atos.net soprasteria.com cgi.com accenture.com dassault-systemes.com
ovhcloud.com ovh.net gandi.net online.net scaleway.com iliad.fr free-mobile.fr msc.com cma-cgm.com geodis.com
dhl.com chronopost.fr colissimo.fr kuehne-nagel.com manpower.fr adecco.fr randstad.fr crit-job.com synergie.fr
mailo.com mailo.fr netcourrier.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr cegetel.net cegetel.fr numericable.fr
numericable.com noos.fr bbox.fr club-internet.fr aliceadsl.fr alice.fr tele2.fr libertysurf.fr infonie.fr 9online.fr
9business.fr laposte.net gmail.com googlemail.com hotmail.fr hotmail.com hotmail.be hotmail.ch hotmail.co.uk outlook.fr
outlook.com outlook.be live.fr live.com live.be msn.com yahoo.fr yahoo.com yahoo.co.uk yahoo.es ymail.com rocketmail.com
icloud.com me.com mac.com aol.com aol.fr gmx.fr gmx.com gmx.net proton.me protonmail.com protonmail.ch pm.me tutanota.com
posteo.net mail.com email.com free.com cloud.com lagoon.nc mls.nc canl.nc mail.pf skynet.be bluewin.ch pt.lu orange.re
ool.fr evc.net nordnet.fr nordnet.com ozone.net vialis.net estvideo.fr calixo.net
riposte.fr orage.fr oranger.fr grange.fr olive.fr fred.fr tree.fr gail.com wahoo.fr lacoste.fr hostmail.com
exemple.com.fr 2ac-exemple.fr cabinet3a.fr la-poste.fr dupont.com.fr
`
  .trim()
  .split(/\s+/);
