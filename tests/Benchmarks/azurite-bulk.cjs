// Lets Azurite take millions of new rows: it looks for each in its whole partition, and moves its indexes aside for it, both of which
// take longer the more there are. Nothing is written twice here, and the indexes are sorted when the first query asks for them.
const path = require("node:path");
const store = path.join(path.dirname(process.argv[1]), "node_modules/azurite/dist/src/table/persistence/LokiTableMetadataStore.js");
require(store).default.prototype.insertTableEntity = async function (context, table, account, entity) {
  const rows = this.getEntityCollection(account, table, context);
  rows.adaptiveBinaryIndices = false;
  entity.properties.Timestamp = entity.lastModifiedTime;
  entity.properties["Timestamp@odata.type"] = "Edm.DateTime";
  rows.insert(entity);
  return entity;
};
