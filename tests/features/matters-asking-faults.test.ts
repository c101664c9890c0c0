import { testFaults } from './support/faults'
import { askingDeeds } from './support/asking-deeds'

testFaults(askingDeeds)
