import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const floors = JSON.parse(readFileSync(join(__dirname, '../config/floors.json'), 'utf8')) as readonly (readonly string[])[]

/** A file that breaks one rule, and its one import. What it imports is planted too, empty, unless it stands below. */
export interface Plant {
  readonly rule: string
  readonly file: string
  readonly imports: string
}

const plant = (rule: string, file: string, imports: string): Plant => ({ rule, file, imports })
const value = (from: string) => `import { value } from '${from}'\nexport const mine = value\n`
const type = (from: string) => `import type { Value } from '${from}'\nexport type Mine = Value\n`

const feature = (name: string) => `cloudfunctions/features/grid/${name}.ts`

/** Each feature looks at every one beside it and above it; the lowest of what it must not see is enough. */
const lookingUp = floors.flatMap((names, floor) =>
  names.flatMap((name) => {
    const [beyond] = [...names.filter((other) => other !== name), ...(floors[floor + 1] ?? [])]
    return beyond === undefined
      ? []
      : [plant(`floor-of-${name}`, `cloudfunctions/features/${name}/bad-floor.ts`, type(`../${beyond}/floor`))]
  }),
)

const seenFromBelow = [...new Set(lookingUp.flatMap(({ imports }) => /\.\.\/(\w+)\/floor/.exec(imports)?.[1] ?? [])), 'grid']

/** One violation or more for every rule of config/boundaries.cjs. */
export const plants: readonly Plant[] = [
  ...lookingUp,
  plant('every-feature-has-a-floor', 'cloudfunctions/features/attic/bad-place.ts', type('../grid/floor')),
  plant('contract-knows-the-validator-only', 'src/contract/bad-package.ts', value('dayjs')),
  plant('contract-knows-the-validator-only', 'src/contract/bad-neighbour.ts', type('@/lib/dates')),
  plant('rules-know-no-platform', feature('bad-store'), value('../../platform/store')),
  plant('rules-know-no-platform', feature('bad-store-type'), type('../../platform/store')),
  plant('rules-know-aggregates-by-type', feature('bad-aggregate'), value('../../platform/aggregate')),
  plant('ground-knows-the-contract-only', 'cloudfunctions/ground/bad-feature.ts', value('../features/grid/names')),
  plant('rules-know-pure-packages-only', 'cloudfunctions/ground/bad-file-reader.ts', value('node:fs')),
  plant('rules-know-no-actions', feature('bad-action'), type('./actions/children')),
  plant('rules-know-pure-packages-only', feature('bad-package'), value('axios')),
  plant('rules-know-pure-packages-only', feature('bad-file-reader'), value('node:fs')),
  plant('words-of-the-platform-are-pure', 'cloudfunctions/platform/result.ts', value('node:os')),
  plant('sdk-in-platform-only', 'cloudfunctions/features/grid/actions/bad-sdk.ts', value('wx-server-sdk')),
  plant('sdk-in-platform-only', 'cloudfunctions/api/bad-sdk.ts', type('wx-server-sdk')),
  plant('platform-knows-no-feature', 'cloudfunctions/platform/bad-feature.ts', value('../features/grid/names')),
  plant('features-know-no-function', 'cloudfunctions/features/grid/actions/bad-api.ts', value('../../../api/routes')),
  plant('functions-stand-apart', 'cloudfunctions/clock/bad-neighbour.ts', value('../api/routes')),
  plant('functions-stand-apart', 'cloudfunctions/care/bad-neighbour.ts', value('../api/routes')),
  plant('nobody-knows-the-local-cloud', 'cloudfunctions/api/bad-local.ts', value('../local/main')),
  plant('nobody-knows-the-local-cloud', 'cloudfunctions/clock/bad-local.ts', type('../local/main')),
  plant('local-cloud-runs-the-bundles', 'cloudfunctions/local/bad-function.ts', value('../api/routes')),
  plant('phone-never-imports-the-server', 'src/lib/bad-server.ts', type('../../cloudfunctions/features/grid/names')),
  plant('server-sees-the-contract-only', 'cloudfunctions/api/bad-phone.ts', value('@/lib/dates')),
  plant('sub-packages-stand-apart', 'src/worker/bad-neighbour.ts', value('@/resident/card')),
  plant('main-package-knows-no-sub-package', 'src/pages/bad-sub-package.ts', value('@/resident/card')),
  plant('widgets-are-dumb', 'src/ui/bad-call.ts', value('@/cloud/call')),
  plant('no-cycles', 'src/lib/bad-cycle-other.ts', type('./bad-cycle')),
  plant('no-orphans', 'src/lib/bad-orphan.ts', 'export const alone = 1\n'),
  plant('no-unresolvable', 'src/lib/bad-path.ts', value('./nowhere')),
  plant('no-undeclared-packages', 'src/lib/bad-package.ts', value('undeclared')),
  plant('no-tools-on-the-phone-or-in-a-function', 'cloudfunctions/api/bad-tool.ts', value('mingo')),
]

/** Neighbours of the violations that are allowed: no rule may fire for them. */
export const allowed: readonly Omit<Plant, 'rule'>[] = [
  { file: 'src/contract/good.ts', imports: value('valibot') },
  { file: feature('good-crypto'), imports: value('node:crypto') },
  { file: feature('good-packages'), imports: value('chinese-days') + "export { chunk } from 'lodash-es'\n" },
  { file: feature('good-aggregate'), imports: type('../../platform/aggregate') },
  { file: feature('good-result'), imports: value('../../platform/result') },
  { file: 'cloudfunctions/ground/good.ts', imports: value('@/contract/words') + value('dayjs') },
  { file: feature('good-contract'), imports: value('@/contract/words') },
  { file: 'cloudfunctions/features/grid/actions/good.ts', imports: value('../../../platform/store') },
  { file: 'cloudfunctions/platform/good.ts', imports: value('wx-server-sdk') },
  { file: 'cloudfunctions/api/good.ts', imports: value('../features/grid/actions/children') },
  { file: 'cloudfunctions/local/good.ts', imports: value('mingo') },
  // The cycle is reported once, under the name of its other half.
  { file: 'src/lib/bad-cycle.ts', imports: type('./bad-cycle-other') },
  { file: 'src/pages/good.ts', imports: value('@/cloud/call') },
]

/** What the plants above import and what is sound by itself: it imports something, so it is no orphan. */
export const ground: readonly string[] = [
  ...seenFromBelow.map((name) => `cloudfunctions/features/${name}/floor.ts`),
  'src/contract/words.ts',
  'src/lib/dates.ts',
  'src/resident/card.ts',
  'src/cloud/call.ts',
  'cloudfunctions/features/grid/names.ts',
  'cloudfunctions/features/grid/actions/children.ts',
  'cloudfunctions/platform/aggregate.ts',
  'cloudfunctions/platform/store.ts',
  'cloudfunctions/api/routes.ts',
  'cloudfunctions/local/main.ts',
]

export const packages = {
  dependencies: ['valibot', 'dayjs', 'chinese-days', 'lodash-es', 'axios', 'wx-server-sdk'],
  devDependencies: ['mingo'],
  undeclared: ['undeclared'],
}
