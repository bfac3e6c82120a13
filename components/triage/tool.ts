/** A view of the guide that carries out an advice. */
export interface Tool {
  href: string;
  label: string;
}
