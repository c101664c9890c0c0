import type { Asked, Child, Here } from './asked'

export interface ShownProps {
  here: Here
  asked: Asked
  onEnter: (place: Pick<Child, 'id'>) => void
  onFilter: (asked: Asked) => void
}
