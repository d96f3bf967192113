// What the image asks to know that its process lives. It asks this machine, by its address.
const port = process.env.MAILVANE_PORT ?? process.env.PORT ?? "3000";
fetch(`http://127.0.0.1:${port}/healthz`).then(
  ({ ok }) => process.exit(ok ? 0 : 1),
  () => process.exit(1),
);
