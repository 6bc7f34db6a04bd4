/** Words in normal form, for rules that compare what is printed with what the form prints. */
export { plain, similarity } from '../document/text'
