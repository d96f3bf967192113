/** Signing in at an OpenID provider. */
export const provider = {
  "provider.button": "Sign in with {name}",
  "provider.or": "Or with the password of an account of Mailvane:",
  "provider.intro": "This installation is for people whom {name} vouches for.",
  "provider.from":
    "You sign in with {name}, which also says what you may do here: it is read anew at each sign-in, and a session lasts eight hours at most.",
  "provider.account": "signs in with {name}",
  "provider.one": "another provider",
  "provider.out": "You are signed out of Mailvane. Where you signed in at a provider, you may still be signed in there.",
  "provider.kept": "Role and password of this account are kept by the provider. Here it can be disabled or removed.",
  "provider.stale": "This sign-in was begun in another browser or under another address, or more than ten minutes ago. Begin again here.",
  "provider.cancelled": "The sign-in was not completed at the provider. Begin again when you like.",
  "provider.refused":
    "The provider refused the sign-in. It may not know this installation, or not under this address. Ask whoever administers it; the server’s log has the provider’s words.",
  "provider.clock":
    "What the provider sent is too old, or not valid yet: its clock and that of this server differ. Try again; if it stays so, tell whoever administers this installation.",
  "provider.invalid":
    "What the provider sent cannot be trusted, so nobody was signed in. Tell whoever administers this installation; the server’s log says what was wrong with it.",
  "provider.unreached":
    "The provider could not be asked, so nobody can sign in there now. Try again in a moment; the server’s log says why.",
  "provider.no-groups":
    "The provider did not say which groups you are in, and they decide who may come in. Ask whoever administers it to send them; the server’s log names the claim that is read.",
  "provider.not-allowed":
    "You are known to the provider, but in none of the groups that may come in here. Ask whoever administers this installation.",
  "provider.disabled": "Your account here is disabled. Ask whoever administers this installation.",
  "provider.many": "There were too many sign-ins from this network. Wait ten minutes, then try again.",
};
