/** Elements whose texts never report anything. */
export const SKIPPED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'script,style,template,noscript,select,datalist,textarea,button,input,canvas,iframe,object,nav,footer,article,details,dl,aide-connexion'.split(
    ',',
  ),
);

export const ANNOUNCED =
  'dialog[open],[role=alert],[role=alertdialog],[role=status],[role=dialog],[aria-live]';
