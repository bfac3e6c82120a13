/** Takes away what a copy of the extension left behind when it was updated or removed. */
export function removeStrayHosts(): void {
  for (const host of Document.prototype.querySelectorAll.call(document, 'aide-connexion')) host.remove();
}
