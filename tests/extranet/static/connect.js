// A client that lives in the browser: it takes its code out of the address as soon as it is back.
if (location.hash.includes('code=')) history.replaceState(null, '', location.pathname);
