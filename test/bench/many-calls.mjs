/** So many calls of one warm function, one after the other; says over descriptor 3 what one cost in CPU time. */
const { handler } = await import(process.env.BENCH_BUNDLE);
const calls = Number(process.env.BENCH_CALLS);
const event = JSON.parse(process.env.BENCH_EVENT);
const context = { awsRequestId: 'bench' };

const call = async () => {
  event.headers['idempotency-key'] = crypto.randomUUID();
  return handler(event, context);
};
let answer;
for (let i = 0; i < 300; i++) answer = await call();
const before = process.cpuUsage();
for (let i = 0; i < calls; i++) answer = await call();
const { user, system } = process.cpuUsage(before);
const said = { status: answer?.statusCode, cpuMs: (user + system) / 1000 / calls };
process.getBuiltinModule('node:fs').writeSync(3, JSON.stringify(said));
process.exit(0);
