import { createSocket } from "node:dgram";

// The cheapest server there can be: every question gets one A record, appended to its own octets. In a process of its own.
const RECORD = Buffer.from("c00c00010001000000780004c0000201", "hex"); // pointer to the question, A, IN, 120 s, 192.0.2.1
const QUESTION_END = 5; // the root label, type and class
const socket = createSocket({ type: "udp4", recvBufferSize: 4 << 20, sendBufferSize: 4 << 20 });
socket.on("message", (query, client) => {
  let end = 12;
  while (query[end]) end += (query[end] ?? 0) + 1;
  const answer = Buffer.concat([query.subarray(0, end + QUESTION_END), RECORD]);
  answer.writeUInt16BE(0x8180, 2);
  answer.writeUInt16BE(1, 6);
  answer.writeUInt32BE(0, 8);
  socket.send(answer, client.port, client.address);
});
socket.bind(0, "127.0.0.1", () => process.send?.({ port: socket.address().port }));
process.on("disconnect", () => process.exit(0));
