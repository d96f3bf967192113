import { guarded, refusal } from "#app/server/guarded.ts";
import { readForm, seeOther } from "#app/server/read-form.ts";
import { errorResponse } from "#app/server/respond.ts";
import { withStore } from "#app/server/store.ts";
import { hashPassword, passwordProblem } from "#lib/access/password.ts";
import { ROLES } from "#lib/access/roles.ts";
import { endSessionsOf } from "#lib/store/sessions.ts";
import type { Store } from "#lib/store/store-types.ts";
import { addUser, changeUser, findUser, removeUser } from "#lib/store/users.ts";

type Field = (name: string) => string;
/** What went wrong, as the page names it; null when it is done. */
type Problem = "name" | "taken" | "short" | "long" | "role" | "self" | "kept" | "gone" | null;

/** Adds, changes or removes an account. Nobody changes or removes their own here, so that there is always an administrator. */
export const POST = guarded("administer", async (request, _, { userId }) => {
  const field = await readForm(request);
  if (!field) return errorResponse("too-large", "This is larger than any form of this page.");
  const done = await withStore((store) => (field("id") === "" ? add(store, field) : change(store, field, userId)));
  if (!done.ok) return refusal({ ok: false, why: "store" });
  return seeOther(done.value === null ? "/admin/users?done=1" : `/admin/users?problem=${done.value}`);
});

async function add(store: Store, field: Field): Promise<Problem> {
  const name = field("name").trim();
  const role = ROLES.find((one) => one === field("role"));
  if (!/^[^\s\p{C}]{1,60}$/u.test(name)) return "name";
  if (!role) return "role";
  const problem = passwordProblem(field("password"));
  if (problem) return problem;
  const password_hash = await hashPassword(field("password"));
  return store.write("users", async (db) => {
    if (await findUser(db, { name })) return "taken";
    await addUser(db, { name, password_hash, subject: null, role }, Date.now());
    return null;
  });
}

/** Whoever loses a right, the password or the account loses every session with it. */
async function change(store: Store, field: Field, self: string | null): Promise<Problem> {
  const id = field("id");
  if (id === self) return "self";
  const password = field("password");
  const problem = password === "" ? null : passwordProblem(password);
  if (problem) return problem;
  const password_hash = password === "" ? undefined : await hashPassword(password);
  const role = ROLES.find((one) => one === field("role"));
  return store.write("users", async (db) => {
    const user = await findUser(db, { id });
    if (!user) return "gone";
    // Of who signs in elsewhere a password here would be a second way in, and a role would hold until the next sign-in only.
    if (user.subject !== null && (role || password !== "")) return "kept";
    if (field("remove") !== "") await removeUser(db, id);
    else
      await changeUser(db, id, {
        ...(role && { role }),
        ...(password_hash !== undefined && { password_hash }),
        disabled: field("disabled") === "1" ? 1 : 0,
      });
    await endSessionsOf(db, id);
    return null;
  });
}
