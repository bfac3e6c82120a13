/** The top document and those of its same-origin frames: a log-in form in a frame counts. */
export function documentsOf(top: Window): Document[] {
  const documents = [top.document];
  for (let index = 0; index < Math.min(top.length, 10); index += 1) {
    const frame = documentOf(top[index]);
    if (frame) documents.push(frame);
  }
  return documents;
}

function documentOf(frame: Window | undefined): Document | null {
  try {
    return frame?.document ?? null;
  } catch {
    return null;
  }
}
