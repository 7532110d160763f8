import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

type Import = { readonly to: string; readonly typeOnly: boolean };
type Source = { readonly file: string; readonly code: string; readonly imports: readonly Import[] };

/** The code without its comments; a string that looks like one (`https://…`) stays, as `//` follows no blank there. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const importStatement =
  /\b(?:import|export)\s+(type\s)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string, code: string): Import[] {
  return [...code.matchAll(importStatement)].map(([, type, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? '';
    return {
      to: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
      typeOnly: type !== undefined,
    };
  });
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:generated|d)\.ts$/.test(name))
    .map((name) => {
      const file = join(folder, name);
      const code = withoutComments(readFileSync(join(root, file), 'utf8'));
      return { file, code, imports: importsOf(file, code) };
    });
}

const shared = sourcesIn('shared');
const functions = sourcesIn('functions');
const infra = sourcesIn('infra');

const under =
  (...folders: string[]) =>
  (to: string) =>
    folders.some((folder) => to.startsWith(`${folder}/`));
const among =
  (...names: string[]) =>
  (to: string) =>
    names.includes(to);
const node = (to: string) => to.startsWith('node:');
const sdk = (to: string) => to.startsWith('@aws-sdk/');
const domain = under('shared/domain');
const contracts = under('shared/contracts');
const authorities = under('shared/authorities');
const own = (file: string) => under(file.split('/').slice(0, 2).join('/'));

type Arrow = (to: string) => boolean;
/** `file → import` of everything that no arrow allows. */
const strays = (
  sources: readonly Source[],
  allowed: readonly Arrow[],
  of: (i: Import) => boolean = () => true,
) =>
  sources.flatMap(({ file, imports }) =>
    imports
      .filter((i) => of(i) && !own(file)(i.to) && !allowed.some((arrow) => arrow(i.to)))
      .map((i) => `${file} → ${i.to}`),
  );
const inFolder = (folder: string) => shared.filter(({ file }) => under(folder)(file));

describe('the reading of imports', () => {
  test('finds them in every spelling', () => {
    const code = [
      "import a from './a.ts';",
      "import {\n  type B,\n  c,\n} from '../x/b.ts';",
      "import type { D } from './d.ts';",
      "export { e } from './e.ts';",
      "export type { F } from './f.ts';",
      "import './g.ts';",
      "const h = await import('./h.ts');",
      "import * as z from 'zod';",
      "const text = 'not an import from here';",
    ].join('\n');
    expect(importsOf('shared/y/file.ts', code)).toEqual([
      { to: 'shared/y/a.ts', typeOnly: false },
      { to: 'shared/x/b.ts', typeOnly: false },
      { to: 'shared/y/d.ts', typeOnly: true },
      { to: 'shared/y/e.ts', typeOnly: false },
      { to: 'shared/y/f.ts', typeOnly: true },
      { to: 'shared/y/g.ts', typeOnly: false },
      { to: 'shared/y/h.ts', typeOnly: false },
      { to: 'zod', typeOnly: false },
    ]);
  });

  test('finds the sources, and nothing that is imported there is missing', () => {
    for (const sources of [shared, functions, infra]) expect(sources.length).toBeGreaterThan(20);
    const files = new Set([...shared, ...functions, ...infra].map(({ file }) => file));
    const lost = [...shared, ...functions].flatMap(({ file, imports }) =>
      imports
        .filter(
          ({ to }) =>
            under('shared', 'functions', 'infra')(to) && !files.has(to) && !/\.generated\.ts$/.test(to),
        )
        .map(({ to }) => `${file} → ${to}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('who may import whom in shared', () => {
  test.each<[string, Arrow[]]>([
    ['shared/contracts', [among('zod')]],
    ['shared/domain', [contracts, authorities, among('node:crypto')]],
    ['shared/authorities', [contracts]],
    ['shared/words', [contracts, domain, authorities]],
    ['shared/letters', [contracts, domain, authorities, under('shared/words', 'shared/views')]],
    ['shared/views', [contracts, domain, authorities, under('shared/words'), among('ical-generator')]],
    [
      'shared/adapters',
      [
        contracts,
        domain,
        sdk,
        node,
        among('zod', 'otpauth', '@simplewebauthn/server'),
        among('@zxcvbn-ts/core', '@zxcvbn-ts/language-common'),
        // Documents: AWS's own signer, what a content is, what a browser posts, a name in a header.
        among('@smithy/signature-v4', 'file-type', '@fastify/busboy', 'content-disposition'),
      ],
    ],
    [
      'shared/http',
      [contracts, domain, authorities, node, among('@middy/core', 'jose', 'zod', 'aws-lambda')],
    ],
  ])('%s', (folder, allowed) => {
    expect(inFolder(folder).length).toBeGreaterThan(1);
    expect(strays(inFolder(folder), allowed)).toEqual([]);
  });

  test('every folder of shared is one of these', () => {
    const folders = new Set(shared.map(({ file }) => file.split('/')[1]));
    expect([...folders].sort()).toEqual([
      'adapters',
      'authorities',
      'contracts',
      'domain',
      'http',
      'letters',
      'views',
      'words',
    ]);
  });

  test('domain knows authorities by their type alone, and authorities the contracts', () => {
    const runtime = (i: Import) => !i.typeOnly;
    expect(strays(inFolder('shared/domain'), [contracts, node], runtime)).toEqual([]);
    expect(strays(inFolder('shared/authorities'), [], runtime)).toEqual([]);
  });

  test('nothing in shared imports functions, infra or tests', () => {
    const wrong = shared.flatMap(({ file, imports }) =>
      imports.filter((i) => under('functions', 'infra', 'test')(i.to)).map((i) => `${file} → ${i.to}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('who may import whom in functions', () => {
  const wrong = (of: (source: Source) => readonly Import[]) =>
    functions.flatMap((source) => of(source).map((i) => `${source.file} → ${i.to}`));
  const compositionRoots = functions.filter(({ file }) => file.endsWith('/lambda.ts'));
  const rest = functions.filter(({ file }) => !file.endsWith('/lambda.ts'));

  /** Officers' pages show what the staff API answers, by its rules and with its record of the reading. */
  const shownOnTheDesk = among('functions/staff/handler.ts', 'functions/staff/queue.ts');
  /** Several requests at once are decided on as each would be alone, and judged by the same gate. */
  const doneOnTheDesk = among('functions/staff/handler.ts', 'functions/staff/gate.ts');
  /** A form of hers is taken by the very handler that the staff API has for it: there is no second way to decide. */
  const writtenOnTheDesk: Readonly<Record<string, readonly string[]>> = {
    // It offers the receipt to whom the receipt's own route would print it.
    'functions/desk/dossier.ts': ['functions/staff/handler.ts', 'functions/staff/receipt.ts'],
    'functions/desk/system.ts': ['functions/staff/monitor.ts'],
    'functions/desk/act-table.ts': [
      'functions/staff/assign.ts',
      'functions/staff/handler.ts',
      'functions/staff/verbs.ts',
    ],
    'functions/desk/act-case.ts': ['functions/staff/gate.ts', 'functions/staff/handler.ts'],
    'functions/desk/acts.ts': ['functions/staff/handler.ts'],
    'functions/desk/decided-since.ts': ['functions/staff/handler.ts'],
    'functions/desk/reply-desk.ts': ['functions/staff/handler.ts'],
    // The sheet that is looked at before is the sheet that is printed after.
    'functions/desk/reply-letter.ts': ['functions/staff/reply-letter.ts'],
    'functions/desk/register.ts': ['functions/staff/register.ts'],
    'functions/desk/attachment.ts': ['functions/staff/attachment.ts'],
  };
  /** The desk has routes of the staff API too, behind the one place that judges what a route needs. */
  const oneGate = 'functions/staff/gate.ts';
  const allowed = (file: string, to: string) =>
    own(file)(to) ||
    under('functions/pages')(to) ||
    (file === 'functions/desk/desk.ts' && shownOnTheDesk(to)) ||
    (writtenOnTheDesk[file] ?? []).includes(to) ||
    (among('functions/desk/bulk.ts', 'functions/desk/bulk-preview.ts')(file) && doneOnTheDesk(to)) ||
    (file === 'functions/desk/lambda.ts' && to === oneGate);

  test('no function imports another but the desk what it shows; pages are for all', () => {
    expect(
      wrong(({ file, imports }) => imports.filter((i) => under('functions')(i.to) && !allowed(file, i.to))),
    ).toEqual([]);
  });

  test('pages import no function', () => {
    const isScript = under('functions/pages/scripts');
    const pages = functions.filter(({ file }) => under('functions/pages')(file) && !isScript(file));
    const drawing = among('zod', 'uqr');
    expect(strays(pages, [under('shared'), node, drawing, (to) => to.startsWith('preact')])).toEqual([]);
  });

  test('what runs in the browser imports nothing of ours, and nothing of ours imports it', () => {
    const isScript = under('functions/pages/scripts');
    const scripts = functions.filter(({ file }) => isScript(file));
    expect(scripts.length).toBeGreaterThan(0);
    expect(strays(scripts, [among('@simplewebauthn/browser')])).toEqual([]);
    expect(wrong(({ imports }) => imports.filter((i) => isScript(i.to)))).toEqual([]);
  });

  test('nothing imports infra or tests', () => {
    expect(wrong(({ imports }) => imports.filter((i) => under('infra', 'test')(i.to)))).toEqual([]);
  });

  test('a handler sees no SDK, no adapter, no page and no package', () => {
    const handlers = functions.filter(({ file }) => file.endsWith('/handler.ts'));
    expect(handlers.length).toBeGreaterThan(5);
    expect(
      strays(handlers, [
        contracts,
        domain,
        authorities,
        under('shared/http', 'shared/views', 'shared/letters', 'shared/words'),
        among('node:crypto'),
      ]),
    ).toEqual([]);
  });

  test('only a composition root builds adapters, uses an SDK or reads the environment', () => {
    expect(compositionRoots.length).toBeGreaterThan(5);
    expect(
      rest.flatMap(({ file, imports }) =>
        imports.filter((i) => sdk(i.to) || under('shared/adapters')(i.to)).map((i) => `${file} → ${i.to}`),
      ),
    ).toEqual([]);
    for (const { file, code } of [...rest, ...shared])
      expect(code, file).not.toMatch(/\bprocess\s*\.\s*env\b|\bprocess\s*\[/);
    for (const { file, code } of compositionRoots)
      expect(code, file).toMatch(/environments\.\w+\.parse\(process\.env\)/);
  });
});

describe('the domain is pure', () => {
  const pure = [
    ...inFolder('shared/domain'),
    ...inFolder('shared/contracts'),
    ...inFolder('shared/letters'),
    ...inFolder('shared/views'),
    ...inFolder('shared/words'),
  ];

  test.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bperformance\b/],
    ['randomness', /\bMath\.random\b|\brandom(?:Bytes|UUID|Int|FillSync)\b|\bgetRandomValues\b/],
    [
      'the process, the network or the disk',
      /\bprocess\b|\bfetch\(|\bglobalThis\b|\brequire\(|node:(?!crypto\b)/,
    ],
    ['the log', /\bconsole\b/],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\b/],
  ])('it does not touch %s', (_what, forbidden) => {
    for (const { file, code } of pure) expect(code, file).not.toMatch(forbidden);
  });

  test('it awaits nothing', () => {
    for (const { file, code } of inFolder('shared/domain'))
      expect(code, file).not.toMatch(/\basync\b|\bawait\b/);
  });
});

describe('circles', () => {
  /** The ways from a file back to itself, each once. */
  function circles(sources: readonly Source[], counts: (i: Import) => boolean): string[] {
    const edges = new Map(
      sources.map(({ file, imports }) => [file, imports.filter(counts).map((i) => i.to)]),
    );
    const done = new Set<string>();
    const found: string[] = [];
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || done.has(file)) return;
      for (const to of edges.get(file) ?? []) visit(to, [...way, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    return found;
  }
  const always = () => true;

  test('would be found', () => {
    const circle = ['a', 'b', 'c'].map((file, i, all) => ({
      file,
      code: '',
      imports: [{ to: all[(i + 1) % 3] ?? '', typeOnly: false }],
    }));
    expect(circles(circle, always)).toEqual(['a → b → c → a']);
  });

  test('there is none between files of shared and functions, not even of types', () => {
    expect(circles([...shared, ...functions], always)).toEqual([]);
  });

  test('there is none in infra at run time', () => {
    expect(circles([...shared, ...functions, ...infra], (i) => !i.typeOnly)).toEqual([]);
  });
});
