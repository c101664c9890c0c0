import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagram } from '../../cloudfunctions/features/matters/lifecycle/diagram'

test.each(['README.md', 'README.zh-CN.md'])('%s shows the lifecycle as the table has it', (readme) => {
  const text = readFileSync(join(__dirname, '../..', readme), 'utf8')
  expect(text).toContain(`\`\`\`mermaid\n${diagram()}\n\`\`\``)
})
