/** Words in normal form, for rules that compare what is printed with what the form prints. */
export { foldWidth, plain, similarity } from '../document/text'
