import { budgets, functionSizes, ownCodeBudget, packageSizes } from '../support/sizes'

describe('what a phone has to fetch', () => {
  const { main, subPackages } = packageSizes()

  test('the main package is at most 900 KB', () => {
    expect(main).toBeGreaterThan(0)
    expect(main).toBeLessThanOrEqual(budgets.mainPackage)
  })

  test.each(subPackages)('the sub-package $name is at most 500 KB', ({ bytes }) => {
    expect(bytes).toBeLessThanOrEqual(budgets.subPackage)
  })

  test('is split by who uses it', () => {
    expect(subPackages.map(({ name }) => name)).toEqual(expect.arrayContaining(['resident', 'worker']))
  })
})

describe.each(functionSizes())('the function $name', ({ name, bytes, own }) => {
  test('is one file of at most 1.25 MB', () => {
    expect(bytes).toBeLessThanOrEqual(budgets.functionFile)
  })

  test('holds as much of our own code as it may', () => {
    expect(own).toBeGreaterThan(0)
    expect(own).toBeLessThanOrEqual(ownCodeBudget(name))
  })
})
