/**
 * What follows `node` to start the product on its build, from the folder of the project. As in the Dockerfile, the unit of systemd and package.json: a young generation of 16 MB, of
 * which V8 would otherwise take 100 and not give them back, and code that is compiled already.
 */
export const SERVER = ["--max-semi-space-size=16", "--import", "./scripts/compile-cache.js", "scripts/server.ts"];
