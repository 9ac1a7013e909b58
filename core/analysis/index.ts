export { analyse, type BlockExamination, type Examination, examine } from './examine.ts'
