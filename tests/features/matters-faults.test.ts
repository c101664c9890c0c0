import { testFaults } from './support/faults'
import { matterDeeds } from './support/matter-deeds'

testFaults(matterDeeds)
