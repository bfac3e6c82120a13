/** What never holds a message of the site: code, choices, navigation, and texts that are about something else. */
export const SKIPPED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'script,style,template,noscript,select,datalist,textarea,button,input,canvas,iframe,object,nav,footer,article,details,pre,code,dl,aide-connexion'.split(
    ',',
  ),
);

/** Where a page announces something by itself, wherever that stands. */
export const ANNOUNCED =
  'dialog[open],[role=alert],[role=alertdialog],[role=status],[role=dialog],[aria-live]';
