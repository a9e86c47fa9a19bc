@echo off
rem Starts Bundlecast. Builds it first when it is missing or older than its source. Needs a JDK, 17 or later, and nothing else.
setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%simulator\cli\target"
set "JAR=%TARGET%\bundlecast.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
where /q "%JAVA%" 2>nul || if not exist "%JAVA%" (
  echo bundlecast: no Java found. Install a JDK, version 17 or later, or set JAVA_HOME to one. 1>&2
  exit /b 1
)

powershell -NoProfile -Command "$b = Get-Item -ErrorAction SilentlyContinue '%TARGET%\built'; if (-not $b -or -not (Test-Path '%JAR%')) { exit 1 }; Set-Location '%HOME_DIR%'; $s = Get-ChildItem -Recurse -ErrorAction SilentlyContinue pom.xml, simulator\core\pom.xml, simulator\core\src\main, scenarios\pom.xml, scenarios\src\main, scenarios\schema, reports\pom.xml, reports\src\main, simulator\cli\pom.xml, simulator\cli\src\main; if ($s | Where-Object { $_.LastWriteTimeUtc -gt $b.LastWriteTimeUtc } | Select-Object -First 1) { exit 1 }; exit 0"
if not errorlevel 1 goto start

echo Building Bundlecast (first run takes a minute)... 1>&2
if not exist "%TARGET%" mkdir "%TARGET%"
echo. > "%TARGET%\building"
pushd "%HOME_DIR%"
call mvnw.cmd -q -B -pl simulator/cli -am -Dmaven.test.skip=true package > "%TARGET%\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%TARGET%\build.log" 1>&2
  echo bundlecast: the build failed; it needs a JDK, version 17 or later. Its messages stand above. 1>&2
  exit /b 1
)
popd
move /y "%TARGET%\building" "%TARGET%\built" > nul

:start
"%JAVA%" -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %errorlevel%
