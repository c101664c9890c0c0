/**
 * Who may import whom (architecture, section 1). Type-only imports count.
 * Every rule here has its planted violation in tests/boundaries.test.ts.
 */
const { existsSync, readdirSync } = require('node:fs')
const { join } = require('node:path')

/**
 * The features from the ground up, floor by floor: a feature imports those below it, and on its floor none but itself. Effects that go
 * upwards are bound in cloudfunctions/features/effects.ts.
 */
const floors = require('./floors.json')

/** What reads and saves: actions, and where they are bound together. */
const actions = '(^cloudfunctions/features/.*/actions/|^cloudfunctions/features/(answering|chores|effects|store)\\.ts$)'
const rules = { path: '^cloudfunctions/(features|ground)/', pathNot: actions }
const packages = 'node_modules/'
const sdk = `${packages}(wx-server-sdk|@cloudbase)/`
const cloud = join(__dirname, '../cloudfunctions')
/** What is deployed: the folders with the platform's configuration. */
const functions = `(${readdirSync(cloud)
  .filter((name) => existsSync(join(cloud, name, 'config.json')))
  .join('|')})`
const subPackages = '(resident|worker|member|manage)'

const features = floors.flat()
const folder = (names) => `^cloudfunctions/features/(${names.join('|')})/`

/** Of a feature: everything on its floor but itself, and everything above. So no two features know each other. */
const beyond = (feature) => {
  const floor = floors.findIndex((names) => names.includes(feature))
  return floors
    .slice(floor)
    .flat()
    .filter((name) => name !== feature)
}

const floorRules = features
  .filter((feature) => beyond(feature).length > 0)
  .map((feature) => ({
    name: `floor-of-${feature}`,
    from: { path: folder([feature]) },
    to: { path: folder(beyond(feature)) },
  }))

const forbidden = [
  ...floorRules,
  {
    name: 'every-feature-has-a-floor',
    from: { path: '^cloudfunctions/features/[^/]+/', pathNot: folder(features) },
    to: {},
  },
  {
    name: 'contract-knows-the-validator-only',
    comment: 'Both sides load the contract.',
    from: { path: '^src/contract/' },
    to: { pathNot: `^src/contract/|${packages}valibot/` },
  },
  {
    name: 'ground-knows-the-contract-only',
    comment: 'What every feature says alike stands below all of them, and is pure.',
    from: { path: '^cloudfunctions/ground/' },
    to: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/(ground/|platform/(aggregate|result)\\.ts$)' },
  },
  {
    name: 'rules-know-no-platform',
    comment: 'A rule is given what it needs and returns what must happen.',
    from: rules,
    to: { path: '^cloudfunctions/platform/', pathNot: '^cloudfunctions/platform/(aggregate|result)\\.ts$' },
  },
  {
    name: 'rules-know-aggregates-by-type',
    from: rules,
    to: { path: '^cloudfunctions/platform/aggregate\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  { name: 'rules-know-no-actions', from: rules, to: { path: actions } },
  {
    name: 'rules-know-pure-packages-only',
    comment: 'Nothing that reads a file, a clock or a network.',
    from: rules,
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
      pathNot: `${packages}(chinese-days|dayjs|fflate|flatbush|gcoord|lodash-es|point-in-polygon-hao|valibot)/|^(node:)?(crypto|zlib)$`,
    },
  },
  {
    name: 'words-of-the-platform-are-pure',
    comment: 'Rules import these two.',
    from: { path: '^cloudfunctions/platform/(aggregate|result)\\.ts$' },
    to: { pathNot: '^cloudfunctions/platform/(aggregate|result)\\.ts$' },
  },
  {
    name: 'sdk-in-platform-only',
    from: { pathNot: `^cloudfunctions/platform/|${packages}` },
    to: { path: sdk },
  },
  {
    name: 'platform-knows-no-feature',
    from: { path: '^cloudfunctions/platform/' },
    to: { path: `^cloudfunctions/(features|${functions})/` },
  },
  {
    name: 'features-know-no-function',
    comment: 'A feature does not know which function runs it.',
    from: { path: '^cloudfunctions/features/' },
    to: { path: `^cloudfunctions/${functions}/` },
  },
  {
    name: 'functions-stand-apart',
    comment: 'Each is deployed alone.',
    from: { path: `^cloudfunctions/${functions}/` },
    to: { path: `^cloudfunctions/${functions}/`, pathNot: '^cloudfunctions/$1/' },
  },
  {
    name: 'nobody-knows-the-local-cloud',
    from: { pathNot: '^cloudfunctions/local/' },
    to: { path: '^cloudfunctions/local/' },
  },
  {
    name: 'local-cloud-runs-the-bundles',
    comment: 'What is deployed is what it runs, never the source.',
    from: { path: '^cloudfunctions/local/' },
    to: { path: `^cloudfunctions/${functions}/` },
  },
  { name: 'phone-never-imports-the-server', from: { path: '^src/' }, to: { path: '^cloudfunctions/' } },
  {
    name: 'server-sees-the-contract-only',
    from: { path: '^cloudfunctions/' },
    to: { path: '^src/', pathNot: '^src/contract/' },
  },
  {
    name: 'sub-packages-stand-apart',
    comment: 'WeChat loads one without the other.',
    from: { path: `^src/${subPackages}/` },
    to: { path: `^src/${subPackages}/`, pathNot: '^src/$1/' },
  },
  {
    name: 'main-package-knows-no-sub-package',
    from: { path: '^src/', pathNot: `^src/${subPackages}/` },
    to: { path: `^src/${subPackages}/` },
  },
  { name: 'widgets-are-dumb', from: { path: '^src/ui/' }, to: { path: '^src/(cloud|pages)/' } },
  { name: 'no-cycles', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    from: { orphan: true, pathNot: '\\.d\\.ts$|\\.config\\.ts$|\\.(csv|css|scss|html|json)$' },
    to: {},
  },
  { name: 'no-unresolvable', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-undeclared-packages',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-tools-on-the-phone-or-in-a-function',
    comment: 'devDependencies are for building, testing and the local cloud.',
    from: { path: '^(src|cloudfunctions)/', pathNot: '^cloudfunctions/local/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
]

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
