import { budgets, functionSizes, KB, loadTimes, ownCodeBudget, packageSizes } from '../support/sizes'

const kilobytes = (bytes: number) => `${Math.round(bytes / KB)} KB`
const line = (what: string, found: string, budget: string) =>
  process.stdout.write(`${what.padEnd(36)} ${found.padStart(12)}   budget ${budget}\n`)

test('sizes of the packages', () => {
  const { main, subPackages } = packageSizes()
  line('main package', kilobytes(main), kilobytes(budgets.mainPackage))
  for (const { name, bytes } of subPackages) line(`sub-package ${name}`, kilobytes(bytes), kilobytes(budgets.subPackage))
  expect(main).toBeLessThanOrEqual(budgets.mainPackage)
})

test('sizes of the functions', () => {
  for (const { name, bytes, own } of functionSizes()) {
    line(`function ${name}`, kilobytes(bytes), kilobytes(budgets.functionFile))
    line(`function ${name}, our own code`, kilobytes(own), kilobytes(ownCodeBudget(name)))
    expect(bytes).toBeLessThanOrEqual(budgets.functionFile)
    expect(own).toBeLessThanOrEqual(ownCodeBudget(name))
  }
})

test('the time to load the api bundle, beside the whole SDK bundled alone', () => {
  const { bundle, sdk } = loadTimes()
  line('module load: api bundle / SDK', `${bundle.toFixed(0)} / ${sdk.toFixed(0)} ms`, `${budgets.moduleLoadRatio} ×`)
  line('ratio', (bundle / sdk).toFixed(2), `${budgets.moduleLoadRatio}`)
  expect(bundle / sdk).toBeLessThanOrEqual(budgets.moduleLoadRatio)
})
