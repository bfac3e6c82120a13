import { expect, it } from 'vitest';
import { isOrdinary } from '../../lib/shape/ordinary.ts';

/** First names and surnames that are common in France, and some that are words. */
const NAMES =
  `Adam Agathe Aimé Alain Albert Alexandre Alice Aline Amandine Amber Ambre André Ange Anne Antoine Arnaud Arthur
  Aurore Avril Barbara Basile Béatrice Benoît Bernard Blanche Boris Brice Brigitte Brune Bruno Capucine Carmen Caroline
  Catherine Cécile Céleste Céline Charles Charlotte Chloé Christian Claire Clara Claude Clémence Clément Colette Colin Côme
  Constance Constant Corinne Cyril Damien Daniel David Delphine Denis Désiré Diane Didier Dominique Édith Élise Élodie Émile
  Emma Éric Ernest Estelle Esther Étienne Eugène Ève Fabien Fabrice Fanny Félix Fernand Fleur Flora Florence Florent France
  Francis Franck François Frank Frédéric Gabriel Gaëlle Gaspard Gene Georges Gérard Gilbert Gilles Grâce Grégoire Guillaume
  Guy Hélène Henri Hervé Honoré Hugo Hugues Ines Irène Iris Isabelle Jacqueline Jacques Jade Jasmine Jean Jeanne Jérôme
  Joël Joseph Joy Jules Julie Julien Juliette Justine Karim Karine Laure Laurence Laurent Léa Léo Léon Lily Lise Louis
  Louise Luc Lucas Lucie Lucien Lydie Mae Manon Marc Marcel Margot Marguerite Maria Marie Marin Marine Marius Mark Marthe
  Martin Martine Mathieu Mathilde Maurice Max Mel Mélanie Michel Mireille Modeste Monique Nadia Nathalie Nicolas Nicole Nina
  Noé Noël Olive Olivier Olympe Oscar Pascal Patience Patrick Paul Paule Perle Philippe Pierre Prosper Prudence Prune
  Quentin Rachel Raymond Rémi Renaud René Robert Robin Roger Romain Roman Rose Sabine Sacha Samuel Sandra Sarah Serge Simon
  Solange Sophie Stella Suzanne Sylvain Sylvie Théo Thérèse Thierry Thomas Valentin Valérie Vanessa Véronique Victor
  Victoire Violette Virginie Vivien Xavier Yann Yves Yvonne Zoé
  Bailly Barbier Beaumont Benard Berger Bertrand Besson Bijou Black Blanc Blanchard Bonnet Boucher Boulanger Bourgeois Brand
  Brown Brun Caron Carpentier Chevalier Colas Cordier Cousin Dubois Dufour Dumas Dumont Dupont Dupuis Durand Duval Faure
  Fleury Fontaine Forestier Fort Fournier French Garnier Gautier Girard Green Haven Hubert Humbert Janvier Lacroix Lambert
  Langlois Leblanc Leclerc Lefebvre Lefort Legrand Lejeune Lemaire Lemoine Leroy Long Lopez Maillard Mallet Marchand
  Maréchal Masson Ménard Mercier Meunier Meyer Monnier Moreau Morel Noir Parent Paris Payet Pelletier Perret Perrin Petit
  Picard Poirier Prévost Renard Rey Richard Rivière Roche Rousseau Roussel Roux Roy Royer Sauvage Schmitt Tessier Vasseur
  Vidal Vincent Weber White`.split(/\s+/);

it.each(NAMES)('%s is nobody’s ordinary word: it is masked', (name) => {
  expect(isOrdinary(name)).toBe(false);
});
