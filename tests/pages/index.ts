/** A page as a visitor may meet it, and what the extension must say on it. */
export type SavedPage = {
  /** HTML file, relative to this folder. */
  file: string;
  /** Address path it is served at; several pages share one, so serve them one at a time. */
  path: string;
  /** HTTP status of the answer, 200 where left out. */
  status?: number;
  /** What the page is. */
  note: string;
  /** Advice ids, in the order of the contract, once the page has loaded and its own scripts are done (1 s). */
  expects: readonly string[];
  /** Read in Microsoft Edge. */
  edge?: boolean;
  /** The page's own form was submitted just before in this tab, and this page is the answer. */
  past?: 'attempt';
};

const failed = ['recover-credentials', 'check-spam', 'existing-asp-account'] as const;
const failedWithCode = [...failed, 'security-code'] as const;
const creation = ['no-establishment', 'multi-establishment'] as const;
const creationWithCode = ['no-establishment', 'security-code', 'multi-establishment'] as const;

/** Every saved page, in the order of its folders. */
export const pages: readonly SavedPage[] = [
  {
    file: 'failed/struts-red-row-above.html',
    path: '/aparts/login.do',
    note: 'The classic refusal, in a red table row above the fields.',
    expects: failed,
  },
  {
    file: 'failed/struts-html-errors-list.html',
    path: '/aparts/login.do',
    note: 'Struts prints its error list under a heading; the words are about not being recognised.',
    expects: failed,
  },
  {
    file: 'failed/jsf-messages-summary.html',
    path: '/aparts/authentification.xhtml',
    note: 'A JSF messages box with summary and detail, empty accents.',
    expects: failed,
  },
  {
    file: 'failed/jsf-message-beside-field.html',
    path: '/aparts/authentification.xhtml',
    note: 'The refusal stands beside the identifier field only.',
    expects: failed,
  },
  {
    file: 'failed/spring-bad-credentials.html',
    path: '/aparts/login?error',
    note: 'The framework answers in its own English words on a French page.',
    expects: failed,
  },
  {
    file: 'failed/spring-old-reason.html',
    path: '/aparts/spring_security_login?login_error',
    note: 'The oldest Spring page: an English sentence in red, no French at all.',
    expects: failed,
  },
  {
    file: 'failed/keycloak-input-error.html',
    path: '/auth/realms/asp/login-actions/authenticate',
    note: 'Keycloak puts its refusal under the name field, in a live region.',
    expects: failed,
  },
  {
    file: 'failed/keycloak-alert-english.html',
    path: '/auth/realms/asp/login-actions/authenticate',
    note: 'The same page after the language was changed to English.',
    expects: failed,
  },
  {
    file: 'failed/angular-snackbar-late.html',
    path: '/aparts/connexion',
    note: 'A toast at the bottom of the window, added by script after 400 ms.',
    expects: failed,
  },
  {
    file: 'failed/angular-field-error.html',
    path: '/aparts/connexion',
    note: 'A small red line under the password field, tied to it by aria-describedby.',
    expects: failed,
  },
  {
    file: 'failed/bs3-alert-split-bold.html',
    path: '/aparts/index.jsp',
    note: 'The sentence is cut into several bold and plain pieces.',
    expects: failed,
  },
  {
    file: 'failed/bs3-help-block.html',
    path: '/aparts/controleur',
    note: 'Field state and help text of Bootstrap 3, under the login field.',
    expects: failed,
  },
  {
    file: 'failed/asp-alert-error.html',
    path: '/aparts/connexion',
    note: 'A design-system alert with a title, above the form.',
    expects: failed,
  },
  {
    file: 'failed/asp-group-error.html',
    path: '/aparts/connexion',
    note: 'The error text hangs on the field group, no alert at all.',
    expects: failed,
  },
  {
    file: 'failed/plain-uppercase-no-accents.html',
    path: '/apart/verif.jsp',
    note: 'Upper case without accents in a coloured font tag, below the button.',
    expects: failed,
  },
  {
    file: 'failed/plain-bgcolor-cell.html',
    path: '/apart/verif.jsp',
    note: 'A table cell with a red background, no class and no role.',
    expects: failed,
  },
  {
    file: 'failed/portal-message.html',
    path: '/web/accueil',
    note: 'A portal message saying that authentication failed.',
    expects: failed,
  },
  {
    file: 'failed/webforms-below-row.html',
    path: '/aparts/Login.aspx',
    note: 'An inline red cell in the last row of the login table.',
    expects: failed,
  },
  {
    file: 'failed/vue-alert.html',
    path: '/aparts/app/login',
    note: 'A coloured alert box above the fields speaks of the account.',
    expects: failed,
  },
  {
    file: 'failed/symfony-flash.html',
    path: '/aparts/login_check',
    note: 'A flash message under the heading.',
    expects: failed,
  },
  {
    file: 'failed/cas-banner.html',
    path: '/cas/login',
    status: 401,
    note: 'The central login service refuses with its usual banner.',
    expects: failed,
  },
  {
    file: 'failed/react-alert.html',
    path: '/aparts/signin',
    note: 'Hashed class names only; the refusal is friendly and short.',
    expects: failed,
  },
  {
    file: 'failed/nfd-accents.html',
    path: '/aparts/login',
    note: 'Accents written as letter plus combining mark.',
    expects: failed,
  },
  {
    file: 'failed/nbsp-everywhere.html',
    path: '/aparts/index.jsp',
    note: 'Every space of the sentence is a non-breaking one.',
    expects: failed,
  },
  {
    file: 'failed/numeric-entities.html',
    path: '/aparts/login.do',
    note: 'Accents as numeric entities, with a thin space before the exclamation mark.',
    expects: failed,
  },
  {
    file: 'failed/no-form-retour.html',
    path: '/aparts/login.do',
    note: 'The page has lost its form: only the refusal and a link back.',
    expects: failed,
  },
  {
    file: 'failed/no-form-authentication-refused.html',
    path: '/apart/j_security_check',
    status: 401,
    note: 'A bare error page with a button back, status 401.',
    expects: failed,
  },
  {
    file: 'failed/no-form-portal-code.html',
    path: '/web/accueil/-/erreur',
    note: 'No form, a message with an error number and a link to try again.',
    expects: failed,
  },
  {
    file: 'failed/heading-says-it.html',
    path: '/aparts/connexion',
    note: 'Only the heading and the title of the page tell of the failure, above the form again.',
    expects: failed,
  },
  {
    file: 'failed/dialog-modal.html',
    path: '/aparts/connexion',
    note: 'The refusal opens as a modal dialog over the form.',
    expects: failed,
  },
  {
    file: 'failed/dialog-div.html',
    path: '/aparts/index.jsp',
    note: 'A hand-made dialog of positioned boxes.',
    expects: failed,
  },
  {
    file: 'failed/srcdoc-frame.html',
    path: '/web/accueil',
    note: 'The login form and its refusal live in a srcdoc frame.',
    expects: failed,
  },
  {
    file: 'failed/written-frame.html',
    path: '/apart/entree.jsp',
    note: 'An empty frame of the same origin, written into by script.',
    expects: failed,
  },
];
