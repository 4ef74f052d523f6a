import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Astro puts the one line that islands need beside the island, where every browser takes it.
  elements: ['html5', { style: { flow: true } }],
  rules: {
    // A tab cuts what does not fit; a place keeps its full name.
    'long-title': 'off',
    // Every file of the site comes from the site itself, where a hash of its own proves nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // React writes a form's attributes and empty elements so; to a browser they are the same.
    'attr-case': ['error', { style: 'camelcase' }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // Several answers to one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // At 200 % text a number that cannot break leaves the page.
    'tel-non-breaking': 'off',
  },
});
