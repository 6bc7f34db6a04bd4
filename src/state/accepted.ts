/** Endings of the files that are read, for the choosers of the browser; what a file is, its bytes tell. */
export const ACCEPTED = '.docx,.doc,.wps,.pdf,.ofd,.rtf,.odt,.xlsx,.xls,.et,.csv,.html,.htm,.mht,.mhtml,.txt,.md,.zip'
