// What azd keeps of main.bicep's outputs.
using 'events.bicep'

param appName = readEnvironmentVariable('APP_NAME', 'app')
param storageName = readEnvironmentVariable('STORAGE_NAME', 'storage')
param topicName = readEnvironmentVariable('TOPIC_NAME', 'topic')
param deadLetters = readEnvironmentVariable('DEAD_LETTERS', 'dead-letters')
