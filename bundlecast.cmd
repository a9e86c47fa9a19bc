@echo off
rem Starts Bundlecast. Builds it first when it is missing or older than its source. Needs a JDK, 17 or later, and nothing else.
rem Does what the script "bundlecast" beside it does, step by step.
setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%simulator\cli\target"
set "JAR=%TARGET%\bundlecast.jar"
set "ARCHIVE=%TARGET%\bundlecast.jsa"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
  echo bundlecast: no Java found. Install a JDK, version 17 or later ^(such as Eclipse Temurin^), or set JAVA_HOME to one. 1>&2
  exit /b 1
)

rem Adds 1 when the program is missing or older than its source, and 2 when messages go to a file or a pipe.
set "LOOK=$t = $env:TARGET; $b = Get-Item -ErrorAction SilentlyContinue -LiteralPath (Join-Path $t 'built');"
set "LOOK=%LOOK% $old = -not $b -or -not (Test-Path -LiteralPath $env:JAR);"
set "LOOK=%LOOK% if (-not $old) { Set-Location -LiteralPath $env:HOME_DIR;"
set "LOOK=%LOOK% $s = @(Get-Item pom.xml, simulator\core\pom.xml, scenarios\pom.xml, reports\pom.xml, simulator\cli\pom.xml) +"
set "LOOK=%LOOK% @(Get-ChildItem -Recurse simulator\core\src\main, scenarios\src\main, scenarios\schema, reports\src\main, simulator\cli\src\main);"
set "LOOK=%LOOK% foreach ($f in $s) { if ($f.LastWriteTimeUtc -gt $b.LastWriteTimeUtc) { $old = $true } } };"
set "LOOK=%LOOK% exit ([int]$old + 2 * [int][Console]::IsErrorRedirected)"
powershell -NoProfile -Command "%LOOK%"
set "FOUND=%errorlevel%"
set "TERMINAL=true"
if %FOUND% GEQ 2 set "TERMINAL=false"
set /a "STALE=FOUND %% 2"

set KNOWN=""
if exist "%TARGET%\java" set /p KNOWN=<"%TARGET%\java"
if "%STALE%"=="0" if %KNOWN%=="%JAVA%" goto start
call :check
if errorlevel 1 exit /b 1
if "%STALE%"=="0" goto archive
call :build
if errorlevel 1 exit /b 1

rem An archive of the classes that a small run loads saves time at every start. It is only a help: without it everything works.
:archive
if exist "%ARCHIVE%" del "%ARCHIVE%"
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -Xlog:disable -jar "%JAR%" run "%HOME_DIR%scenarios\quick-start.yaml" --trials 64 --out "%TARGET%\first-run" > nul 2>&1
if exist "%TARGET%\first-run" rmdir /s /q "%TARGET%\first-run"
> "%TARGET%\java" echo "%JAVA%"

:start
rem One collector thread is enough here: it takes half the memory of the default and less time.
set "OPTIONS=-XX:+UseSerialGC -Dbundlecast.terminal=%TERMINAL%"
if exist "%ARCHIVE%" goto fast
"%JAVA%" %OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%

:fast
"%JAVA%" %OPTIONS% -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -jar "%JAR%" %*
exit /b %errorlevel%

rem The build notes which Java it was made with; another Java is looked at once and then noted.
:check
if not exist "%TARGET%" mkdir "%TARGET%"
"%JAVA%" --list-modules > "%TARGET%\modules" 2> nul
set "MAJOR="
for /f "tokens=3 delims=@.-" %%v in ('findstr /b "jdk.compiler@" "%TARGET%\modules"') do set "MAJOR=%%v"
del "%TARGET%\modules"
if not defined MAJOR (
  echo bundlecast: "%JAVA%" is no JDK, version 17 or later. Install one or set JAVA_HOME to it. 1>&2
  exit /b 1
)
if %MAJOR% LSS 17 (
  echo bundlecast: Java 17 or later is needed, but "%JAVA%" is version %MAJOR%. Install one or set JAVA_HOME to it. 1>&2
  exit /b 1
)
exit /b 0

:build
if exist "%JAR%" (
  echo Building Bundlecast again, because its source has changed... 1>&2
) else (
  echo Building Bundlecast ^(first run takes a minute^)... 1>&2
)
echo. > "%TARGET%\building"
pushd "%HOME_DIR%"
call mvnw.cmd -q -B -pl simulator/cli -am -Dmaven.test.skip=true package > "%TARGET%\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%TARGET%\build.log" 1>&2
  echo bundlecast: the build failed; its messages stand above and in "%TARGET%\build.log". 1>&2
  exit /b 1
)
popd
move /y "%TARGET%\building" "%TARGET%\built" > nul
exit /b 0
