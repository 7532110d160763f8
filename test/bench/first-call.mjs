/**
 * One cold start: loads the bundle named in the environment, makes the first call and says over descriptor 3 what
 * came of it. Plain JavaScript, so that no type is stripped while the clock runs.
 */
const { handler } = await import(process.env.BENCH_BUNDLE);
const answer = await handler(JSON.parse(process.env.BENCH_EVENT), { awsRequestId: 'bench' });
const { user, system } = process.cpuUsage();
const said = { status: answer?.statusCode, cpuMs: (user + system) / 1000 };
process.getBuiltinModule('node:fs').writeSync(3, JSON.stringify(said));
process.exit(0);
