import { defaults } from '../../cloudfunctions/features/settings/defaults'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from '../features/support/journey'

/** D7: a reply that fills itself calls people as they asked to be called, and leaves no choice with a slash to the worker. */

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const answersTo = async (name: string): Promise<readonly string[]> => {
  must(await as(cloud, people.resident)('people.settle', { gridId: '152221108209002', name }))
  const { id } = must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑' }))
  const { owner } = must(await as(cloud, people.resident)('matters.show', { id }))
  expect(owner).toBeDefined()
  return must(await as(cloud, people.worker)('matters.show', { id })).templates.map(({ text }) => text)
}

test.each([
  ['额尔德尼巴特尔', '您好，'],
  ['王大姐', '王大姐，'],
  ['东头李奶奶', '东头李奶奶，'],
  ['欧阳春', '您好，'],
])('%s reads 「%s」', async (name, begins) => {
  const texts = await answersTo(name)
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts) {
    expect(text.startsWith(begins)).toBe(true)
    expect(text).not.toMatch(/先生|女士|\//)
  }
})

test.each(Object.entries(defaults.replies))('the reply for %s leaves nothing to strike out', (_step, text) => {
  expect(text).not.toMatch(/[/（(]/)
})
